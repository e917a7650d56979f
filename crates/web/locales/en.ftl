# English. A language is one file: copy this one, translate what stands behind the signs, keep keys and variables.
# Sections follow the pages; add a page's messages at the end of its section. Plain words (B1), sentence case, no exclamation marks.
# Messages whose key is put together at run time stand under a comment "# computed", up to the next blank line.

## language

language-own-name = English
number-group = ,
number-decimal = .
number-grouped-from = 4

# computed
language-nl = Dutch
language-en = English
language-el = Greek
language-es = Spanish
language-de = German
language-fr = French
language-tr = Turkish
language-ar = Arabic
language-pl = Polish
language-uk = Ukrainian
language-und = Language not known

## dates and lengths of time

date-weekdays = Monday Tuesday Wednesday Thursday Friday Saturday Sunday
date-weekdays-short = Mon Tue Wed Thu Fri Sat Sun
date-months = January February March April May June July August September October November December
date-months-alone = January February March April May June July August September October November December
date-months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
date-clock = { $hour }:{ $minute }
date-short = { $day } { $month }
date-short-time = { $date }, { $time }
date-full-time = { $weekday } { $day } { $month } { $time }
date-year = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-day = { $weekday } { $day } { $month }
span-minutes = { $minutes } min
span-hours = { $hours } h
span-hours-minutes = { $hours } h { $minutes } min
span-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
span-now = just now
span-ago = { $span } ago

## shell

newsroom = Newsroom
skip-to-main = Skip to main content
nav-name = Main
nav-name-phone = Main, mobile
nav-town = Town
nav-house = House
nav-inbox = Inbox
nav-compose = Compose
nav-approvals = Approvals
nav-calendar = Calendar
nav-accounts = Accounts
nav-people = People
nav-guideline = Guideline
nav-jobs = Jobs
nav-health = Health
nav-more = More
nav-waiting = waiting
me-page = Your settings
sign-out = Sign out
look = Appearance
look-auto = As my device
look-light = Light
look-dark = Dark
look-save = Save
language = Language
rehearsal-tag = Rehearsal
rehearsal-headline = Rehearsal.
rehearsal-sentence = People and messages are invented. Nothing goes to a real network.
network-rehearsal = Rehearsal
close = Close
undo = Undo
loading = Loading
offline = The server does not answer. What you type stays here. Not saved since
error-home = To the start page
error-number = Quote this number if you ask for help:

## keys

keys-title = All keys
keys-next = Next, previous message
keys-open = Open
keys-reply = Reply
keys-handoff = Hand off
keys-note = Staff note
keys-done = Done
keys-remind = Remind me later
keys-assign = Assign
keys-compose = New message
keys-search = Search or jump
keys-goto = Go to the inbox; other letters, other pages
keys-send = Send
keys-back = Leave the field
keys-all = All keys
keys-calendar-next = Previous, next message
keys-calendar-day = Message on the day before, after
keys-calendar-earlier = Move a quarter of an hour earlier
keys-calendar-later = Move a quarter of an hour later
keys-calendar-quarter = Move a quarter of an hour
keys-calendar-move-day = Move a day
keys-calendar-stretch = Earlier, today, later
keys-calendar-view = Day, week, month, list
keys-hint = Single keys can be switched off in your settings.

## parts

field-optional = (optional)
form-problems = { $count ->
    [one] There is { $count } problem
   *[other] There are { $count } problems
}
filter-remove = remove filter
step-done = Done:
step-failed = Failed:
chart-as-table = Show as table
chart-table-name = { $title }, table
pager-name = Pages
pager-newer = Newer
pager-older = Older
pager-before = Previous
pager-after = Next
pager-range = { $from } to { $to } of { $total }
search = Search
job-count = { $done } of { $total }
job-stop = Stop
job-leave = You can leave this page.
due-left = { $span } left
due-over = { $span } over
due-done = Answered in { $span }
due-paused = Clock paused
tone-grateful = Grateful
tone-neutral = Neutral
tone-worried = Worried
tone-unhappy = Unhappy
tone-angry = Angry
queue-private = Private message
queue-unread = not read yet
queue-similar = similar messages
lane-staff-only = Staff only
reply-kind = Kind of reply
reply-text = Your reply
proof-must = { $count ->
    [one] { $count } to fix before it can go out
   *[other] { $count } to fix before it can go out
}
proof-look = { $count ->
    [one] { $count } worth a look
   *[other] { $count } worth a look
}
proof-clean = Nothing to fix.
proof-rule = Guideline
preview-own = Own text
preview-shared = Shared text
preview-no-alt = No description
preview-left-out = { $count ->
    [one] Not sent here: picture { $numbers }
   *[other] Not sent here: pictures { $numbers }
}
preview-adapted = { $count ->
    [one] { $count } picture is made smaller or saved anew for this network
   *[other] { $count } pictures are made smaller or saved anew for this network
}
count-of = { $count } of { $limit }
count-over = { $over } over { $limit }
event-draft = Draft
event-waiting = Waiting for approval
event-planned = Planned
event-sent = Sent
event-failed = Did not go out
event-clash = clashes with another message
event-quiet = inside quiet hours
event-crowded = too often on one account

## charts

chart-promise = Our promise
chart-typical = Typical
chart-slowest = Slowest 10%
chart-quiet-hours = Quiet hours

## sign-in and set-up

save = Save
cancel = Cancel
table-actions = Actions
field-email = Work e-mail
field-password = Password
field-password-new = New password
field-name = Full name
field-department = Department
field-account = Account
password-rules = At least { $shortest } characters. Three or four words that do not belong together are easy to remember and hard to guess.
sign-in-title = Sign in
sign-in-lead = Use the address you were invited with.
sign-in-button = Sign in
sign-in-too-many = Too many tries. Wait a quarter of an hour, then try again.
sign-in-demo = Or look around as
sign-in-demo-note = This town and its people are invented. Nothing goes to a real network.
set-up-title = Set up your newsroom
set-up-lead = This page comes once. Accounts, departments and colleagues are added afterwards.
set-up-town = Your organisation
set-up-organisation = Name
set-up-organisation-hint = As citizens know it, such as Veldmonde
set-up-language = Language
set-up-languages = Messages are also written in
set-up-zone = Time zone
set-up-zone-choose = Choose a time zone
set-up-department = First department
set-up-department-hint = Such as Communication or Contact centre
set-up-you = You
set-up-button = Set up
join-title = Welcome to { $town }
join-lead = A colleague has invited you. Choose a password to begin.
join-button = Join
join-ended-title = Invitation
join-ended = This invitation no longer works
join-ended-next = It was used, it is older than a week, or it was taken back. Ask your colleague for a new one.
me-you = You
me-who-changes = A colleague who manages people changes name, work, address and roles.
me-password = Password
me-password-old = Present password
me-password-save = Change password
me-look = Language and appearance
feed = Calendar in your own programme
feed-note = An address for the calendar on your phone or computer. It shows the messages you may read here, from a month back to a year ahead.
feed-make = Make an address
feed-made = You have an address since { $at }.
feed-renew = Make a new address
feed-revoke = Take the address away
feed-renew-note = With a new address the old one stops working.
feed-ready = Your address is ready.
feed-how = Add it in your calendar programme as a calendar from the internet.
feed-secret = Copy it now: it is shown once. Whoever has the address can read the calendar, so keep it to yourself.
feed-back = Back to your page

# computed
done-set-up = Your newsroom is ready. Connect an account, then invite your colleagues.
done-joined = Welcome. Choose your language and appearance here.
done-password = Your password is changed. Every other browser is signed out.
done-feed-revoked = The address is taken away. It no longer works.

## inbox

inbox-list = Messages waiting
inbox-tabs = Queues
inbox-tab-to-answer = To answer
inbox-tab-department = At a department
inbox-tab-follow-up = Follow-up
inbox-tab-done = Done
inbox-tab-asked = Asked of you
inbox-group-over = Over the promise
inbox-group-soon = Due within the hour
inbox-group-today = Later today
inbox-group-later = Another day
inbox-news = { $count ->
    [one] { $count } new message
   *[other] { $count } new messages
}
inbox-news-show = Show
inbox-search = Search messages, names, numbers
inbox-filter = Filter
inbox-account = Account
inbox-all-accounts = All accounts
inbox-owner = Whose
inbox-everybody = Everybody’s
inbox-me = Mine
inbox-filter-apply = Show these
inbox-filter-clear = Show all
inbox-nothing-found = Nothing found
inbox-nothing-found-next = No message in this queue fits. Try fewer words, or show all.
inbox-empty-to-answer = Everyone has an answer
inbox-empty-to-answer-next = Nothing waits in this queue. New messages show up here by themselves.
inbox-empty-department = No department has a question
inbox-empty-department-next = What you hand off waits here until the department has answered.
inbox-empty-follow-up = No work is open
inbox-empty-follow-up-next = Work away from the screen stands here until the citizen knows how it ended.
inbox-empty-done = Nothing here yet
inbox-empty-done-next = Answered and closed cases stand here.
inbox-empty-asked = Nobody asks you anything
inbox-empty-asked-next = Questions to your department stand here until they are answered.
inbox-pick = Pick a message to read it
inbox-pick-next = The ones at the top are closest to the time we promised.

## case

case-conversation = Conversation
case-messages = Messages in this conversation
case-about = About this message
case-details = Details
case-back = Back to the case
case-back-to-inbox = Back to the inbox
case-public = Public
case-private = Private message
case-more = More actions
case-take = Take it
case-reopen = Open again
case-nobody = Nobody yet
case-the-newsroom = The newsroom
case-act-assign = Give to a colleague
case-act-department = Send to another department
case-act-hand-off = Hand off
case-act-follow-up = Plan work away from the screen
case-act-close = Done
case-send-assign = Give
case-send-department = Send
case-send-hand-off = Ask the department
case-send-follow-up = Plan it
case-send-close = Close the case
case-date = Date
case-time = Time
case-department-hint = The case leaves your department for good. To get an answer back, hand it off instead.
case-ask-whom = Which department
case-ask-expert = Who
case-any-expert = Anybody there
case-ask-question = Your question
case-ask-question-hint = Only staff see it. Say what you need to answer the citizen.
case-ask-by = Answer needed by
case-work-kind = Kind of work
case-work-what = What is to be done
case-work-what-hint = Only staff see it.
case-work-who = Who sees to it
case-work-by = By when
case-close-why = Why is it done
closing-answered = The citizen has an answer
closing-done = The work is done and the citizen knows
closing-nothing-to-answer = There is nothing to answer
closing-withdrawn = The citizen took the message away
case-post-kept = Deleted by its author. See the text kept for the record
case-post-deleted = Deleted by its author, { $at }
case-post-withdrawn = Taken back by us, { $at }
case-post-edited = Edited { $at }
case-post-earlier = { $count ->
    [one] See the earlier version
   *[other] See { $count } earlier versions
}
case-post-version = Version { $number }, until
case-post-warning = Warning: { $words }
case-post-there = On the network
case-reply-to-this = Reply to this
case-likes = { $count ->
    [one] { $count } favourite
   *[other] { $count } favourites
}
case-reposts = { $count ->
    [one] { $count } boost
   *[other] { $count } boosts
}
case-media-image = Picture
case-media-video = Film
case-media-audio = Sound
case-media-other = Attachment
case-answer-by = written by { $who }
case-answer-draft = Not sent, a draft
case-answer-waits = Waits for a colleague’s check
case-answer-rejected = Sent back
case-answer-rejected-why = A colleague sent it back: { $why }
case-answer-approved = Approved
case-answer-scheduled = Goes out { $at }
case-answer-withdrawn = Taken back
case-answer-on-its-way = On its way
case-answer-late = Late
case-answer-late-why = The network does not take it yet. We try again at { $at }.
case-answer-sent = Sent
case-answer-failed = Not sent
case-answer-failed-why = It did not go out. { $why } The citizen has not seen it; the text is safe here.
case-answer-uncertain = Not sure it arrived
case-answer-uncertain-why = The network did not say whether it took this. We are looking for it there. Do not write it again.
case-answer-cancelled = Stopped before it went out
case-answer-look = What to do
case-answer-again = Put the text back in the reply
case-asked-department = asks { $department }
case-asked-expert = asks { $expert }, { $department }
case-asked-due = Answer needed by { $at }
case-give-answer = Give the answer
case-answer-for-citizen = What may the citizen be told?
case-answer-may-be-public = All of it may go out
case-answer-may-be-public-hint = If not, the front office writes its own words.
case-department-says = Answer from { $department }
case-you-decide = You decide what goes out
case-may-go-out = May go out
case-not-all-public = Not all of it may go out
case-use-answer = Use this answer
case-edit-answer = Use as a start
case-work-role = { $kind }, by { $at }
case-work-open = To be done
case-work-late = Should have been done
case-work-done = Done { $at }:
case-work-untold = The citizen does not know yet
case-work-telling = An answer that tells it is on its way
case-work-told-there = Told by our answer, { $at }
case-work-told-person = Told in person, { $at }
case-work-say-done = Say that it is done
case-work-outcome = What came of it
case-work-is-done = It is done
case-work-say-told = The citizen was told in person
case-work-how = How, and by whom
case-work-is-told = The citizen knows
case-event-opened = Came in for { $department }
case-event-opened-word = Came in for { $department }, because of the word “{ $word }”
case-event-took = { $who } took it
case-event-assigned = { $who } gave it to { $to }
case-event-put-back = { $who } put it back in the queue
case-event-sent = { $who } sent it from { $from } to { $to }
case-event-closed = { $who } closed it: { $why }
case-event-reopened = { $who } opened it again
case-event-reopened-post = Opened again by a new message
case-event-told = { $who } told the citizen in person: { $how }
case-case = Case
case-state = State
case-language = Language
case-department = Department
case-owner = Owner
case-came-in = Came in
case-account = On
case-reopened = Opened again
case-reopened-times = { $count ->
    [one] once
   *[other] { $count } times
}
case-promise-first = First answer due { $at }. Our promise is { $of } of open time.
case-promise-again = The citizen wrote again: answer due { $at }. Our promise is { $of } of open time.
case-promise-done = Our promise is { $of } of open time.
case-promise-closed = Closed
case-promise-closed-next = A new message of the citizen opens it again.
case-promise-none = No clock
case-promise-none-next = No answer is owed now.
case-steps = Steps
step-front-office = Front office
step-nobody-yet = Nobody has taken it yet
step-answered = { $who }, { $took } of { $of }
step-by = { $who }, by { $at }
step-before = before { $at }
step-you-before = You, before { $at }
step-answer = Answer the citizen
step-work = { $kind }: { $what }
step-done-by = { $who }, { $at }
step-told = Tell the citizen
step-tell-them = Tick it in your answer, or say how you told them
case-person = Person
person-first = First contact.
person-earlier = { $count ->
    [one] { $count } earlier case.
   *[other] { $count } earlier cases.
}
person-kept = We keep the public name and the messages to us. No profile is built.
person-page = Page on the network
person-bot = A programme
reply-public = Public reply
reply-private = Private message
reply-note = Staff note
reply-as = Reply as { $handle }
reply-note-placeholder = A note for your colleagues
reply-left = { $count ->
    [one] { $count } character left
   *[other] { $count } characters left
}
reply-answers = You answer:
reply-private-talk = They wrote to you in private, so the answer is private too.
reply-language = In
reply-tells = This answer tells the citizen about
reply-offline = Offline
answering-begin = I answer this
answering-you = You are answering. Colleagues see it until { $until }, longer while you write.
answering-stop = I don’t after all
answering-other = { $who } is answering since { $at }.
answering-other-next = Talk to each other, or send yours all the same.
answering-anyway = Answer anyway
reply-check = Check the text
reply-checked = Checked just now
reply-proof = What the guideline says
reply-ask-for-check = Ask for a check
reply-send = Send
reply-save-note = Keep the note

# computed
follow-up-call = Call
follow-up-letter = Letter
follow-up-visit = Visit
follow-up-work-order = Work order
done-taken = It is yours now.
done-assigned = Given to your colleague.
done-put-back = Back in the queue.
done-sent-to-department = Sent to the other department.
done-asked = The department has been asked.
done-follow-up-planned = Planned. The case stays open until the citizen knows.
done-closed = Closed.
done-reopened = Open again.
done-reply-sent = Your answer is on its way.
done-reply-waits = A colleague reads your answer first.
done-noted = Note kept.
done-answered-handoff = The front office has your answer.
done-work-done = Noted. Now tell the citizen.
done-told = Noted: the citizen knows.
error-due = Give a date and a time
error-department-taken = There is a department with this name already
error-department = Choose a department
error-closing = Choose a reason
error-reply-kind = Choose another kind of reply; this one is not possible here

## findings of the guideline

finding-in-language = { $title } ({ $language })

# computed
finding-empty = There is no text
finding-empty-advice = Write what people should know.
finding-too-long = { $over } too long for { $network }: { $used } of { $limit }
finding-too-long-advice = Make the marked part shorter, or give this account a text of its own.
finding-outside-posting-hours = Outside the hours for posting
finding-outside-posting-hours-advice = Only urgent news goes out at this time.
finding-in-the-past = This time has passed
finding-in-the-past-advice = Choose another time, or none: then it goes out when it is approved.
finding-no-alt-text = Picture { $picture } has no description
finding-no-alt-text-advice = Say what it shows. Without that, people who cannot see it are left out.
finding-poor-alt-text = A description says too little: “{ $found }”
finding-poor-alt-text-advice = Say who or what can be seen, and why that matters here.
finding-too-many-pictures = { $used ->
    [one] { $used } picture; { $network } takes { $limit }
   *[other] { $used } pictures; { $network } takes { $limit }
}
finding-too-many-pictures-advice = Choose which ones go there, or send it the first ones only.
finding-picture-refused = { $network } does not take this picture
finding-picture-refused-advice = It does not take pictures of this type or so large, or the description is too long.
finding-email-address = An e-mail address: { $found }
finding-email-address-advice = It looks private. Use an address of the organisation.
finding-telephone-number = A telephone number: { $found }
finding-telephone-number-advice = It looks private. Use a number of the organisation.
finding-bank-account = A bank account: { $found }
finding-bank-account-advice = It looks private. Leave it out, or link to a page of the organisation.
finding-national-number = A national identification number: { $found }
finding-national-number-advice = It may never be published. Leave it out.
finding-broken-link = This link leads nowhere: { $found }
finding-broken-link-advice = Copy the address again from your browser.
finding-insecure-link = A link without encryption: { $found }
finding-insecure-link-advice = Use the address that begins with https.
finding-shortened-link = A shortened link hides where it leads: { $found }
finding-shortened-link-advice = Use the whole address, so that people see where they go.
finding-missing-language = The text is missing in { $language }
finding-missing-language-advice = Write it in this language too.
finding-long-sentence = A sentence of { $used } words
finding-long-sentence-advice = Up to { $limit } words are easy to follow. Make two sentences of it.
finding-hard-word = { $better ->
    [none] A word of offices: { $found }
   *[other] Write { $better } for { $found }
}
finding-hard-word-advice = { $better ->
    [none] Say it as you would at the counter.
   *[other] More people know this word.
}
finding-hard-to-read = This reads as difficult: { $used } on the scale { $formula }
finding-hard-to-read-advice = { $better ->
    [lower] Plain text has { $limit } or less.
   *[higher] Plain text has { $limit } or more.
} Shorter words and sentences help.
finding-shouting = { $used }% capitals reads as shouting
finding-shouting-advice = Write in ordinary letters.
finding-hashtag-case = Write { $better } for { $found }
finding-hashtag-case-advice = With capitals a screen reader can read the words.
finding-too-many-hashtags = { $used } hashtags
finding-too-many-hashtags-advice = Up to { $limit } help people find it. Leave the others out.
finding-too-many-emoji = { $used } emoji
finding-too-many-emoji-advice = Up to { $limit } are friendly. A screen reader reads each one aloud.
finding-unwanted-word = We don't write { $found }
finding-unwanted-word-advice = The guideline says so.
finding-near-duplicate = Nearly what { $department } says
finding-near-duplicate-advice = Tell it together, or say how this is different.
finding-different-date = { $department } says { $other }, not { $found }
finding-different-date-advice = Ask which is right before two messages of one town contradict each other.
finding-different-time = { $department } says { $other }, not { $found }
finding-different-time-advice = Ask which is right before two messages of one town contradict each other.
finding-different-amount = { $department } says { $other }, not { $found }
finding-different-amount-advice = Ask which is right before two messages of one town contradict each other.
finding-different-place = { $department } says { $other }, not { $found }
finding-different-place-advice = Ask which is right before two messages of one town contradict each other.
finding-kind-of-others = This kind of message comes from { $department }
finding-kind-of-others-advice = Ask them to send it, or choose another kind.
finding-missing-partner = { $department } must be part of this
finding-missing-partner-advice = Add them under partners.
finding-hidden-characters = { $count ->
    [one] A hidden character: { $found }
   *[other] { $count } hidden characters: { $found }
}
finding-hidden-characters-advice = They can turn or hide text. They often come along when you paste.

## compose

compose-new = New message
compose-title = Working title
compose-title-hint = For colleagues only. It is never published.
compose-message = Message
compose-languages = Language version
compose-tab-checked = checked
compose-tab-empty = empty
compose-text-in = Message in { $language }
compose-send-to = Send to
compose-proof = Proof
compose-check = Check
compose-checked = Checked just now
compose-beside-time = { $count ->
    [one] And { $count } beside the time
   *[other] And { $count } beside the time
}
compose-moved-on = The text has changed since it was checked. Nothing was replaced. Look at the new findings.
compose-pictures = Add pictures
compose-pictures-hint = Up to { $most }: PNG, JPEG, WebP or GIF that does not move, up to 20 MB each and 64 MB at a time. Place and camera are removed. Each network gets them in the size it takes.
compose-pictures-add = Add
compose-picture = Picture { $number }
compose-picture-remove = Take picture { $number } out
compose-picture-earlier = Move picture { $number } forward
compose-picture-more = Crop and accounts of picture { $number }
compose-sight = What has to stay in sight
compose-sight-hint = Networks crop pictures. Point at what matters, or give its place in percent.
compose-sight-left = From the left, %
compose-sight-top = From the top, %
compose-left-out = Not sent to
compose-alt = What does picture { $number } show, in { $language }?
compose-alt-example = For example: a bridge with a red and white barrier
compose-warning = Content warning
compose-warning-hint = Shown before the text, where a network can do that.
compose-own = Own text for one account
compose-own-hint = Leave it empty to send the shared text.
compose-own-text = Own text for { $handle }
compose-account-language = Language for { $handle }
compose-previews = On each network
compose-previews-remark = As people will see it
compose-no-account = Choose at least one account to see how it looks.
compose-saved = Saved { $at }
compose-not-saved = Not saved yet
compose-save = Save
compose-submit = Ask for approval
compose-side = Planning and approval
compose-when = When
compose-date = Date
compose-time = Time
compose-when-hint = In the time of { $zone }. Leave both empty to send it as soon as it is approved.
compose-approval = Approval
compose-for-whom = For whom
compose-department = Department
compose-no-department = Choose a department you write for
compose-kind = Kind of information
compose-visibility = Who may see it
compose-audience = Audience
compose-audience-hint = For example: commuters, residents of the north
compose-until = Holds until
compose-until-date = Until, date
compose-until-time = Until, time
compose-until-hint = When it stops being true. Leave both empty if it stays true.
compose-embargo = Embargo
compose-embargo-date = Not before, date
compose-embargo-time = Not before, time
compose-embargo-hint = Until then only colleagues who write or approve for the department or a partner see it, and it does not go out.
compose-campaign = Campaign
compose-campaign-none = No campaign
compose-partners = Departments that are part of it
compose-partners-count = { $count ->
    [0] Partner departments
    [one] Partner departments ({ $count })
   *[other] Partner departments ({ $count })
}
compose-partners-hint = They see it, and can be asked to check it.
message-until = holds until { $at }
message-past = no longer holds
campaigns = Campaigns
campaigns-none = No campaigns yet
campaigns-none-next = A campaign holds messages of some days or weeks together. Everyone who reads messages sees its name.
campaign-new = New campaign
campaign-new-note = A name for messages that belong together. Choose it while you write.
campaign-make = Make the campaign
campaign-save = Save
campaign-change = Change the campaign
campaign-name = Name
campaign-days = When
campaign-messages = Messages
campaign-colour = Colour
campaign-first-day = First day
campaign-last-day = Last day
campaign-note = Note
campaign-note-hint = What colleagues should know: goal, audience, who decides.
campaign-from-to = { $from } to { $to }
campaign-from = From { $from }
campaign-to = Until { $to }
campaign-always = No dates
campaign-empty = No messages you can read
campaign-empty-next = Choose this campaign while you write a message.
colour-1 = Blue-green
colour-2 = Blue
colour-3 = Purple
colour-4 = Red
colour-5 = Orange
colour-6 = Green
compose-answers = This is an answer to a citizen. It stays as public or private as the question.
compose-stale = A colleague changed this message while you were writing.
compose-stale-next = Nothing of theirs was overwritten, and nothing of yours is lost. Compare below. If you save now, your text replaces theirs.
compose-stale-theirs = What your colleague saved
when-no-date = Choose a date
when-no-time = Choose a time, such as 7:30
when-beyond = Choose a date nearer to today
when-skipped = { $time } does not exist that night: the clocks go forward. Choose one of the two times below
when-twice = { $time } comes twice that night: the clocks go back. Choose which one you mean
when-which = Which time do you mean?
when-first = { $at }, the first time ({ $offset })
when-second = { $at }, the second time ({ $offset })
fix-move = Move to { $at }
fix-first-pictures = { $count ->
    [one] Send the first one only
   *[other] Send the first { $count } only
}
fix-use = Use { $with }
fix-remove = Remove
fix-mend = Mend
gate-no-account = Opens when you choose an account
gate-fixes = { $count ->
    [one] Opens when { $count } point is mended
   *[other] Opens when { $count } points are mended
}
gate-open = Ready: a colleague has to approve it
step-written = Written
step-approval = A colleague approves
step-approval-who = Anybody who may approve, but not the writer
step-out = Goes out
step-by-at = { $name }, { $at }
step-goes = { $count ->
    [one] To { $count } account, as soon as it is approved
   *[other] To { $count } accounts, as soon as it is approved
}
step-goes-at = { $count ->
    [one] To { $count } account, { $at }
   *[other] To { $count } accounts, { $at }
}
step-when-approved = As soon as it is approved
strip-sentence = From { $from } to { $to }. Your message is planned for { $planned }. { $others ->
    [one] { $others } other message goes out in this time.
   *[other] { $others } other messages go out in this time.
}
strip-quiet = Quiet hours from { $from } to { $to }.
error-pictures-many = A message can hold { $most } pictures

# computed
kind-news = News
kind-schedule-change = Changed times
kind-works = Works
kind-delay = Delay or disruption
kind-emergency = Danger
kind-event = Event
kind-service = How to use a service
kind-reply = Answer to a citizen
visibility-public = Everybody
visibility-unlisted = Everybody, but not in public timelines
error-picture-heavy = “{ $name }” is larger than 20 MB. Make it smaller and add it again
error-picture-large = “{ $name }” has more than 40 million pixels. Make it smaller and add it again
error-picture-moving = “{ $name }” moves. Add a picture that stands still
error-picture-heic = “{ $name }” is a HEIC file, which networks do not show. Save it as JPEG and add it again
error-picture-avif = “{ $name }” is an AVIF file, which many networks do not show. Save it as JPEG and add it again
error-picture-film = “{ $name }” is a film. Only pictures can be added
error-picture-empty = “{ $name }” is empty. Copy the file again and add it again
error-picture-together = “{ $name }” is one too many at a time: together they are larger than 64 MB. Add it again now
error-picture-again = “{ $name }” is in this message already
error-picture-drawing = “{ $name }” is an SVG drawing, which networks do not show. Save it as PNG and add it again
error-picture-type = “{ $name }” is not a PNG, JPEG, WebP or GIF picture. Save it as JPEG or PNG and add it again
error-picture-broken = “{ $name }” could not be read. It may be damaged. Save it again and add it again
done-saved = Saved.

## messages

message-all = All messages
message-side = What can be done
message-do = What you can do
message-says = What it says
message-no-text = Nothing is written yet.
message-own-text = Own text for { $handle }
message-deliveries = Where it went
message-figures = What people did with it
message-editions = Editions
message-edition = Edition { $number }
message-edition-by = Edition { $number }: { $name }, { $at }
message-older-editions = { $count ->
    [one] And { $count } older edition
   *[other] And { $count } older editions
}
message-facts = Facts
message-planned = Planned
message-started = Started
message-answers = Answers
message-answers-case = The case of the citizen
message-title = Message
message-state = State
message-when = Goes out
message-no-time = No time yet
message-trouble = { $count } did not arrive
message-none = No messages here
message-none-next = Messages you write stand here, from draft to withdrawn.
message-search = Search in messages
message-search-do = Search
messages-by-state = Messages by state
messages-all = All
messages-writing = Being written
messages-waiting = Waiting for approval
messages-planned = Planned
messages-out = Out
figure-likes = Likes
figure-reposts = Reposts
figure-replies = Replies
figure-read = Read
change-accounts = It goes to other accounts.
change-pictures = Its pictures or their descriptions changed.
change-warning = Its content warning changed.
change-visibility = Other people may see it.
note-submitted = { $name } asked for approval, { $at }.
note-rejected = { $name } sent it back:
note-approved = It is approved and has no time. It goes out when you say so.
note-goes-out = It goes out { $at }.
note-goes-out-seconds = { $seconds ->
    [one] It goes out in { $seconds } second.
   *[other] It goes out in { $seconds } seconds.
}
note-trouble = Not everything arrived.
note-trouble-next = Nothing is sent twice. Look below what to do.
note-withdrawn = { $name } took it back:
act-approve = Approve
act-send-back = Send back
act-send-back-why = What has to change?
act-send-back-hint = The writer reads this.
act-publish-now = Send it now
act-stop = Stop
act-reschedule = Another time
act-reschedule-do = Move it
act-edit = Write on
act-edit-hint = A change needs a new approval. Until then, what is out stays as it is.
act-break-glass = Send it without a second person
act-break-glass-warning = Only when people are in danger and nobody can be reached. Your reason stands in the record and is looked at afterwards.
act-break-glass-why = Why can it not wait?
act-break-glass-do = Send it alone
act-withdraw-message = Take it back
act-withdraw-warning = It disappears from every network that allows it. Who has seen it, has seen it.
act-withdraw-why = Why is it taken back?
act-withdraw-do = Take it back
approval-four-eyes = { $name }, { $at }
approval-break-glass = { $name } alone, in an emergency, { $at }
approval-standing = { $name }, as clause { $clause } allows, { $at }

# computed
message-draft = Draft
message-submitted = Waiting for approval
message-rejected = Sent back
message-approved = Approved
message-scheduled = Planned
message-published = Out
message-withdrawn = Taken back
done-submitted = A colleague has been asked to approve it.
done-approved = Approved. It goes out at its time.
done-approved-alone = It goes out. Your reason is kept.
done-sent-back = Sent back to the writer.
done-stopped = Stopped. It stays approved.
done-goes-out = It goes out in a moment.
done-rescheduled = Moved to another time.
done-moved = Moved from { $from } to { $to }.
done-withdrawn = Taken back.

## approvals

approvals-waiting = { $count ->
    [one] { $count } message waits
   *[other] { $count } messages wait
}
approvals-none = Nothing waits for approval
approvals-none-next = When a colleague asks for approval, the message stands here.
approvals-by = Written by { $name }
approvals-for = Planned for { $at }

## calendar

calendar-day = Day
calendar-week = Week
calendar-month = Month
calendar-list = List
calendar-view = View
calendar-today = Today
calendar-day-before = Day before
calendar-day-after = Day after
calendar-month-before = Month before
calendar-month-after = Month after
calendar-week-before = Earlier
calendar-week-after = Later
calendar-stretch = { $from } to { $to }
calendar-month-name = { $month } { $year }
calendar-week-number = Week { $number }
calendar-grid = Messages of { $stretch }
calendar-outside = Before 7:00, after 22:00, or many at once
calendar-departments = Show departments
calendar-show = Show
calendar-side = What needs attention
calendar-decide = Needs a decision
calendar-decide-none = Nothing stands in each other's way.
calendar-questions = Questions expected
calendar-colleagues = To answer
calendar-questions-none = Nothing is planned here that could be asked about.
calendar-questions-unknown = not known
calendar-questions-range = ({ $least } to { $most })
calendar-office-closed = Office closed
calendar-can-answer = { $count ->
    [one] 1 colleague
   *[other] { $count } colleagues
}
calendar-questions-method = Replies within a day, as many as posts of the same account usually drew in the last 180 days; an account needs { $least } posts. Nine times in ten the true number lies between the two in brackets. What a message is about is not looked at. Colleagues are those who may answer citizens; who is on duty is not known yet.
calendar-clash = Two at once on one account
calendar-quiet = Inside quiet hours
calendar-crowded = { $said } ({ $account }, clause { $clause })
calendar-how-often = How often in this time
calendar-messages = Messages
best-time = Best time
best-time-few = Too few posts to say: { $count }, and { $least } are needed.
best-time-none = From { $count } posts no hour is better than another, as far as can be told.
best-time-hour = { $weekday } { $from } to { $to }
best-time-factor = { $factor } times as many answers as usual
best-time-figures = ({ $least } to { $most }, { $count ->
    [one] one post
   *[other] { $count } posts
})
best-time-how = How this is known
best-time-method = Likes, reposts and replies of our own posts of the last 180 days, a day after each, compared with what is usual on its account. Hours with few posts are drawn towards the usual; hours with fewer than { $least } posts are not shown. Nine times in ten the true figure lies between the two in brackets. The kind of message may be the reason, and not the hour.
calendar-empty = Nothing is planned in this time
calendar-empty-next = Write a message and give it a date, and it stands here.
calendar-move = Move
calendar-move-do = Move it
calendar-move-one = Move: { $title }
calendar-move-title = Another time
calendar-move-hint = In the time of { $zone }.
calendar-move-not = You can’t move this message: it has gone out, or your role does not allow it here.
calendar-back = Back to the calendar
calendar-step-day-before = A day earlier
calendar-step-day-after = A day later
calendar-step-earlier = A quarter of an hour earlier
calendar-step-later = A quarter of an hour later
calendar-more = +{ $count } more
calendar-offset = (UTC{ $offset })
calendar-holiday = Holiday
calendar-clocks-forward = Clocks go forward: no { $from } to { $until }
calendar-clocks-back = Clocks go back: { $from } to { $until } comes twice
calendar-filter = Choose account, state and kind
calendar-any = All
calendar-filtered = { $count ->
    [one] One message: { $what }.
   *[other] { $count } messages: { $what }.
}
calendar-everything = Show everything
calendar-no-such-day = The calendar has no such day. This is today.
calendar-cut = More is planned than one page can show. These are the first { $count } messages; choose a shorter time to see the rest.

## deliveries

deliveries = Deliveries
deliveries-show = Which deliveries
deliveries-problems = Need somebody
deliveries-all = All
deliveries-counts = { $failed } failed, { $uncertain } uncertain, { $late } late.
deliveries-none = Nothing has gone out yet
deliveries-none-next = Every message that goes out leaves a line here for each account.
deliveries-well = Everything arrived
deliveries-well-next = A delivery that fails, is late or may have gone stands here within a minute.
delivery = Delivery
delivery-of = Delivery of “{ $title }”
delivery-account = Account
delivery-what = What
delivery-due = Should go out
delivery-stands = Where it stands
delivery-do = What to do
delivery-open = Look
delivery-look = Look at it there
delivery-settle-link = What to do
delivery-attempts = Tries
delivery-first = First try
delivery-never = None yet
delivery-changed = Last change
delivery-link = Address
delivery-quoted = The network said:
delivery-obstacles = What stood in the way:
delivery-no-right = A colleague who may settle deliveries decides what happens now.
delivery-pending-next = It goes out { $at }.
delivery-again-next = It did not work yet. It is tried again { $next }; you need do nothing.
delivery-late-next = It is over its time. It is tried again { $next }. If it cannot wait, decide yourself.
delivery-sending-next = It is on its way since { $at }.
delivery-uncertain-next = The answer was lost ({ $at }). It is being looked for there, and is not sent again blindly. If you see it there, say so.
delivery-cancelled-next = It was taken out before it went, or somebody decided to let it be. It will not be tried again.
delivery-sent-publish = It stands there since { $at }.
delivery-sent-replace = It was changed there { $at }.
delivery-sent-withdraw = It is gone from there since { $at }.
delivery-not-cleared = It was not sent, because it was no longer cleared at that moment. Change the message and have it approved again.
delivery-exhausted = It was tried for a long time without success. Look whether the network works, then try again.
delivery-reconnect = The network no longer accepts our sign-in. Connect the account again, then try again.
delivery-gone = The post is no longer there. There is nothing left to change.
delivery-unsupported = This network cannot do that. Do it by hand there.
delivery-address = Its address is not one we connect to. Ask your administrator.
delivery-refused = The network refused it. Change the message, or try again.
act-publish = New post
act-replace = Change of the post
act-withdraw = Taking it away
settle-heading = Decide what happens now
settle-which = What do you want to do?
settle-again = Try again
settle-again-hint = It is sent once more, now.
settle-again-uncertain = Only if you have looked and it is not there: else it stands there twice.
settle-there = It is there
settle-there-hint = You have seen it. It counts as sent, and is measured from now on.
settle-leave = Let it be
settle-leave-hint = It is not sent any more.
settle-look = Look there first:
settle-address = Address of the post
settle-address-hint = Only if it is there: copy it from your browser.
settle-choose = Choose what happens now
settle-do = Do this

# computed
delivery-pending = Waiting
delivery-late = Late
delivery-sending = On its way
delivery-sent = Arrived
delivery-failed = Failed
delivery-uncertain = Uncertain
delivery-cancelled = Taken out
done-settled = Noted.

## accounts

accounts-count = { $count ->
    [one] { $count } account in use
   *[other] { $count } accounts in use
}
accounts-connect = Connect an account
accounts-none = No account yet
accounts-none-next = Connect the first account of your organisation. Nothing is published by that.
accounts-wrong = { $count ->
    [one] { $count } account has to be connected again.
   *[other] { $count } accounts have to be connected again.
}
accounts-wrong-next = The other accounts go on. What is planned waits and is not lost.
accounts-search = Search names, servers, departments
accounts-not-found = No account fits
accounts-not-found-next = Search for a part of the name, the server, the purpose or the department.
accounts-state-connected = Connected
accounts-state-trouble = Trouble
accounts-state-reconnect = Connect again
accounts-state-out = Out of use
accounts-reconnect-what = The network no longer accepts our sign-in since { $since }.
accounts-reconnect-next = What is planned for this account waits. Connect it again and it goes on.
accounts-trouble-what = The last call failed at { $at }.
accounts-trouble-next = We try again by ourselves. Nothing is lost.
accounts-out-since = Out of use since { $since }. Its posts, cases and figures stay.
accounts-server = Server
accounts-last-ok = Last good call
accounts-never = never
accounts-next-turn = Asked next
accounts-turn-now = now
accounts-since = Connected since
accounts-gaps = Gaps
accounts-purpose = What it is for
accounts-purpose-hint = In a few words, such as “Traffic and works, for everybody on the road”
accounts-reconnect = Connect again
accounts-use-again = Use again
accounts-edit = Change
accounts-disconnect = Take out of use
accounts-can = What it can do
accounts-source = Source: { $source }, { $at }.
gap-between = { $from } to { $to }
gap-see = See the log
verb-not = { $what }: not here
verb-publish = Publish
verb-pictures = Pictures with a description
verb-reply = Answer in public
verb-private-reply = Answer one person alone
verb-edit = Correct a post
verb-withdraw = Withdraw a post
verb-find-sent = Find what we sent
verb-collect = Collect what people say
verb-stream = Hear it at once
verb-measure = Measure likes and reposts
verb-block = Block an author
verb-mute = Mute an author
verb-report = Report to the moderators
limit-text = Text
limit-characters = { $limit ->
    [one] at most { $limit } character
   *[other] at most { $limit } characters
}
limit-bytes = { $limit ->
    [one] at most { $limit } byte
   *[other] at most { $limit } bytes
}
limit-mb = { $megabytes } MB
limit-pictures = Pictures
limit-pictures-of = { $count ->
    [one] { $count } of at most { $size }
   *[other] { $count } of at most { $size } each
}
limit-alt = Description
limit-rate = Posts
limit-rate-of = at most { $calls } in { $window }
limit-dedupe = Sent twice
dedupe-own-key = Becomes one post: we choose its key
dedupe-idempotency-key = Becomes one post while the server remembers; we look before every new try
dedupe-none = We look whether it stands there before every new try
connect-title = Connect an account
connect-lead = Works with Mastodon and every server that speaks its language. You sign in at the server itself; we never see the password.
connect-server-hint = Such as social.example, or the whole name @town@social.example
connect-department-hint = Owns the account and may change it
connect-button = Continue
onward-title = Sign in at the server
onward-lead = { $host } now asks you to sign in with the account of your organisation, and to allow this newsroom to use it.
onward-safe = You come back here by yourself. Nothing is published by that.
onward-button = Continue to { $host }
onward-time = You have half an hour for it.
connected-not = Not connected
connected-refused = The server did not connect the account ({ $why }).
connected-stale = This sign-in is too old, was used already, or was begun by somebody else.
connected-nothing = Nothing was changed
connected-nothing-next = Begin again at the accounts. If the server asks, choose “allow”.
connected-again = To the accounts
account-edit-title = Change { $handle }
disconnect-title = Take { $handle } out of use?
disconnect-what = We forget its sign-in at once. Nothing is published or collected any more, and what is planned does not go out there. Posts, cases and figures stay. You can connect it again later.
disconnect-button = Take out of use

# computed
done-connected = The account is connected.
done-described = The account is changed.
done-disconnected = The account is out of use.

## people

departments = Departments
departments-note = cases and messages belong to one
departments-name = Name of a further department
departments-add = Add it
departments-rename = Rename
department-rename-title = Rename { $name }
department-name = Name
department-rename-hint = Cases, messages and roles stay with the department.
department-rename-save = Save name
organisation-title = Organisation
organisation-note = Another time zone or other languages make a new version of the guideline, signed by you.
organisation-zone-hint = Plans, promises and opening hours follow it at once
organisation-locale = Language of the pages
organisation-locale-hint = For people who have chosen none
organisation-own = Own language
organisation-own-hint = Every message is asked for in this language
organisation-save = Save
details-change = Change
details-title = Change { $name }
details-email-hint = This colleague signs in with this address from now on
details-save = Save
people-invite = Invite a colleague
people-colleagues = { $count ->
    [one] { $count } colleague
   *[other] { $count } colleagues
}
people-invitations = Invitations
people-invitations-note = that nobody has used yet
people-invitations-none = No open invitations
people-invitations-none-next = Whoever you invite stands here until they join, for a week at most.
people-left = { $count ->
    [one] { $count } colleague who left
   *[other] { $count } colleagues who left
}
people-left-on = left on { $at }
people-search = Search names, addresses, work
people-not-found = Nobody here fits
people-not-found-next = Search for a part of a name, an address or the work. Who has left stands below.
people-left-more = { $count ->
    [one] And one more. Search for the name.
   *[other] And { $count } more. Search for the name.
}
people-has-left = Has left
people-left-since = Left on
people-name = Name
people-title = Work
people-title-hint = Such as “Web care, front office”
people-role = Role
people-roles = Roles
people-roles-note = Apply from the next click of this colleague
people-no-roles = No roles
people-everywhere = Everywhere
people-grant-barred = you do not manage people there
people-since = Here since
people-until = Works until
people-withdraw = Take back
people-leave = Leaves
people-roles-save = Save roles
people-last-manager = Nobody would be left who manages people. First give a colleague the role of administrator or manager, everywhere.
leave-title = { $name } leaves?
leave-what = Every browser of this colleague is signed out at once, and nobody can sign in with this address any more. What they wrote and decided stays on the record. Their open cases stay where they are: give them to somebody else.
leave-button = Leaves now
invite-title = Invite a colleague
invite-roles-note = What may this colleague do, and where?
invite-button = Make the invitation
invited-title = Invitation
invited-lead = The invitation for { $name } is ready.
invited-how = Send this link to your colleague yourself. It works once, and only this page shows it.
invited-copy = Press the link to select it, then copy it. Whoever has the link can join, so use a way that only your colleague reads.
invited-back = To the people
invited-more = Invite somebody else

# computed
role-manager = Manager
role-editor = Editor
role-expert = Expert
role-moderator = Moderator
role-analyst = Analyst
role-records-officer = Records officer
role-administrator = Administrator
role-detail-manager = Leads: plans, approves, signs
role-detail-editor = Writes and approves messages
role-detail-expert = Answers what is handed over
role-detail-moderator = Front office: answers citizens
role-detail-analyst = Reads and measures
role-detail-records-officer = Keeps the record
role-detail-administrator = Runs the newsroom: people, accounts
done-department-added = The department is there. Give colleagues their roles in it.
done-organisation-changed = The organisation is changed.
done-department-renamed = The department has another name.
done-person-described = The details are changed.
done-granted = The roles are changed.
done-left = This colleague has left.
done-withdrawn-invitation = The invitation is taken back. Its link no longer works.

people-roles-by-department = Roles by department
people-invitations-open = Open invitations

## jobs and health

jobs-title = What runs by itself
jobs-note = nobody has to start these
jobs-silent = Nothing runs by itself.
jobs-silent-next = No message goes out and nothing comes in. Nothing is lost. Ask your administrator to start “folkmoot serve” or “folkmoot worker”.
jobs-job = Job
jobs-state = State
jobs-last = Last run
jobs-worked = Worked on
jobs-runs = Runs
jobs-failures = Failed
jobs-well = Runs
jobs-failing = Failed last time
jobs-failing-next = It tries again by itself.
jobs-quiet = Silent
jobs-quiet-next = It should have run by now. Ask your administrator whether the newsroom was stopped.
jobs-never = Not run yet
jobs-queue = What waits
jobs-next-delivery = Next delivery
jobs-nothing = none waits
jobs-hand-over-waits = a message is due
jobs-turns = Who is asked next
jobs-turns-note = for what came in
jobs-turn-late = due { $span }
health-well = Everything is well.
health-well-next = Messages go out, answers come in.
health-wrong = { $count ->
    [one] { $count } thing wants a look.
   *[other] { $count } things want a look.
}
health-wrong-next = Each line below says what is safe and what to do.
health-deliveries = Deliveries
health-deliveries-well = Everything that was due has gone out
health-see-deliveries = See the deliveries
health-failed = Failed
health-uncertain = Uncertain
health-late = Late
health-failed-count = { $count ->
    [one] { $count } delivery did not go out.
   *[other] { $count } deliveries did not go out.
}
health-failed-next = It stands nowhere twice. Look why, then try again or give it up.
health-uncertain-count = { $count ->
    [one] { $count } delivery may have gone out.
   *[other] { $count } deliveries may have gone out.
}
health-uncertain-next = We look for it on the network before anything else and never send it blindly.
health-late-count = { $count ->
    [one] { $count } delivery is late.
   *[other] { $count } deliveries are late.
}
health-late-next = It goes out as soon as the network takes it. Nothing is lost.
health-accounts = Accounts
health-accounts-well = Every account in use works
health-account-since = since { $since }
health-house = The house
health-what = What
health-how = How
health-seen = What we saw
health-good = Well
health-bad = Not well
health-jobs-well = All run
health-jobs-wrong = { $count ->
    [one] { $count } does not run as it should
   *[other] { $count } do not run as they should
}
health-clock = Clock
health-clock-well = Agrees with what was written down before
health-clock-ahead = Something was noted { $seconds } seconds ahead of now
health-clock-next = A clock went back, or two machines differ. Plans follow the clock: ask your administrator to set it.
health-town-time = Time in town
health-version = Version
health-doctor = For a whole examination, every seal and digest, your administrator runs
health-gaps = Gaps
health-gaps-note = when an account could not be read
gap-when = When
gap-state = State
gap-why = Why
gap-open = Open
gap-open-next = We try to fill it by ourselves.
gap-filled = Filled
gap-filled-at = on { $at }
gap-lost = Lost
gap-lost-next = The network no longer gives it. Look at the account on the network itself.
gap-none = No gaps
gap-none-next = Everything that was said to your accounts has been collected.
guideline-version = Version { $version }, in force since { $since }
guideline-lead = The house rules of this organisation. Every message is checked against them, and every finding names its clause.
guideline-signed = Signed by { $name }.
guideline-unsigned = Nobody has signed this version yet.
guideline-none = No guideline is in force
guideline-none-next = Nothing can go out until one is signed.
guideline-source = Source: { $source }
guideline-machine = What we check:
severity-block = Must be fixed
severity-warn = Worth a look
severity-note = Good to know
measured-title = How good the check is:
measured-check = { $what }: found { $right } of { $there } ({ $low }–{ $high }%), and { $wrong } where there was nothing, in { $texts } made-up texts.

# computed
measured-no-alt-text = Missing descriptions
measured-poor-alt-text = Poor descriptions
measured-email-address = E-mail addresses
measured-telephone-number = Telephone numbers
measured-bank-account = Bank accounts
measured-national-number = National numbers
measured-broken-link = Broken links
measured-insecure-link = Links without encryption
measured-shortened-link = Shortened links
measured-long-sentence = Long sentences
measured-hard-word = Hard words
measured-hard-to-read = Texts that are hard to read
measured-shouting = Shouting
measured-hashtag-case = Hashtags without capitals
measured-too-many-hashtags = Too many hashtags
measured-too-many-emoji = Too many emoji
measured-unwanted-word = Words we don't use
measured-near-duplicate = Nearly the same
measured-different-date = Another day
measured-different-time = Another time
measured-different-amount = Another amount
measured-different-place = Another place
measured-hidden-characters = Hidden characters

rule-length = the text is there, and it and its pictures fit the network they go to.
rule-posting-hours = Messages go out
rule-posting-except = not for { $kinds }.
rule-alt-text = { $count ->
    [one] every picture has a description of at least { $count } character.
   *[other] every picture has a description of at least { $count } characters.
}
rule-personal-data = no e-mail address, telephone number, bank account or national number that is not our own.
rule-personal-own = Our own
rule-links = every link is whole, safe and shows where it leads.
rule-languages = the text is there in { $languages } and in every language an account asks for.
rule-plain-language = { $words ->
    [one] sentences of at most { $words } word, and words that everybody knows.
   *[other] sentences of at most { $words } words, and words that everybody knows.
}
rule-shouting = at most { $percent }% capital letters.
rule-hashtag-case = hashtags of several words have capitals.
rule-hashtag-count = { $count ->
    [one] at most { $count } hashtag.
   *[other] at most { $count } hashtags.
}
rule-emoji = at most { $count } emoji.
rule-words = words we don't use: { $words }.
rule-words-instead = { $word } (we write { $instead })
rule-words-between = from { $from } until { $until }.
rule-one-voice = what two departments say does not contradict.
rule-kinds = kinds with their senders: { $list }.
rule-kinds-one = { $kind } from { $departments }
rule-partner = { $department } is part of every message about { $list }.
rule-hidden = no characters that hide or turn text.
rule-promise = a first answer within { $span } of opening hours.
rule-promise-hours = The front office is open
rule-four-eyes = somebody else than the writer approves every message.
rule-answer-alone = a trained colleague may answer a citizen alone.
hours-day = Day
hours-open = Open
hours-from-to = { $from }–{ $to }
hours-shut = closed
hours-holidays = Closed as well

# computed
job-name-hand-over-due = Hand over
job-name-publish-due = Publish
job-name-collect-due = Collect
job-name-listen = Listen
job-name-measure-due = Measure
job-name-refresh-capabilities = Read limits
job-name-tidy = Tidy up
job-does-hand-over-due = Planned messages whose time has come
job-does-publish-due = Sends deliveries, and looks for uncertain ones
job-does-collect-due = Asks accounts what came in
job-does-listen = Keeps a line open to networks that have one
job-does-measure-due = Counts likes, reposts and replies
job-does-refresh-capabilities = Asks servers once a day what they allow
job-does-tidy = Takes away old sessions and unfinished forms
check-database = Database
check-size = Size
check-migrations = Migrations
check-deliveries = Deliveries on their way
check-disk = Disk
check-next-database = Ask your administrator to look at the database.
check-next-size = Ask your administrator to look at the database.
check-next-migrations = Ask your administrator to start the newsroom again with the newest version.
check-next-deliveries = They are looked for, not sent again. Start a worker if none runs.
check-next-disk = Nothing is lost yet. Make room before it is full.
rule-kind-news = news
rule-kind-schedule-change = changed times
rule-kind-works = works
rule-kind-delay = delays
rule-kind-emergency = danger
rule-kind-event = events
rule-kind-service = services
rule-kind-reply = answers

gap-log = Log of gaps

hours-days = { $first }–{ $last }

# computed
job-name-recheck-due = Look again
job-does-recheck-due = Reads known posts again, for edits and deletions

## errors

## server: refusals, the front office

duty-open = Front office open
duty-shut = Front office closed
duty-until = until { $at }
duty-from = opens { $at }
refused-obstacles-next = Nothing was changed. Mend this first, then try again.
refused-findings = The guideline does not allow it yet.
refused-findings-next = Nothing was sent. Look at the points marked “must fix”.
refused-field-next = Nothing was changed. Go back and fill it in again.
refused-stale = Somebody else changed this in the meantime.
refused-stale-next = Nothing of theirs was overwritten. Open it again to see what is new.
theirs-now-next = If you save now, your words replace theirs.
theirs-now = What your colleague saved:
refused-not-found = This page does not exist, or not for you.
refused-not-found-next = Check the address, or ask a colleague who can see it.
refused-no-right = Your role does not allow this here.
refused-no-right-next = Nothing was changed. An administrator can give you the role.
refused-sign-in = Address and password do not belong together.
refused-sign-in-next = Check both. After ten tries you have to wait a quarter of an hour.
refused-too-many = Too many tries.
refused-too-many-next = Wait a quarter of an hour, then try again.
refused-network = The network said no. { $why }
refused-network-next = Nothing was changed here. Try again in a minute.
refused-full = The disk is full.
refused-full-form = The disk is full, so nothing was saved. What you typed still stands here: ask your administrator to make room, then send it again.
refused-full-next = Nothing was lost and nothing half written. Ask your administrator to make room.
refused-house = Something went wrong on our side.
refused-house-next = Nothing was half written. Try again; if it stays, give the number below to your administrator.
refused-too-large = That is more than we can take in.
refused-too-large-next = A form may hold 4 MB, with files 64 MB. Nothing was changed.
refused-token = This form is too old to be sent.
refused-token-next = Nothing was changed. Go back, reload the page and send it again.
refused-unreadable = This form could not be read.
refused-unreadable-next = Nothing was changed. Go back and try again.

# computed
obstacle-wrong-state = It is { $state }.
obstacle-finding = Clause { $clause } of the guideline does not allow it.
obstacle-not-approved = Nobody has approved it yet.
obstacle-approved-other-content = The approval was for another text.
obstacle-content-changed = The stored text does not match its seal.
obstacle-no-account = Choose at least one account.
obstacle-own-work = You wrote this yourself. A colleague has to approve it.
obstacle-no-right = Your role does not allow it here.
obstacle-not-everyone-told = { $waiting ->
    [one] One person has not been told yet.
   *[other] { $waiting } people have not been told yet.
  }
obstacle-follow-up-open = A follow-up is still open.
obstacle-handoff-open = A department still has the question.
obstacle-being-answered = A colleague is writing an answer. Nothing was sent. If you mean both to go out, choose “Answer anyway”.
obstacle-embargoed = Its embargo has not ended by then. Choose a later time, or change the embargo.
obstacle-missing = { $field } is missing.
# computed
state-draft = a draft
state-submitted = waiting for approval
state-rejected = sent back
state-approved = approved
state-scheduled = planned
state-published = published
state-withdrawn = withdrawn
state-new = new
state-assigned = assigned
state-pending = waiting
state-answered = answered
state-resolved = resolved
state-closed = closed
state-open = open
state-done = done
state-told = told
state-sending = being sent
state-sent = sent
state-failed = failed
state-uncertain = uncertain
state-cancelled = cancelled
# computed
error-title-empty = Give it a working title
error-title-long = Make the working title shorter than 200 characters
error-text-huge = Make the text shorter
error-text-empty = Write something
error-answer-in-private = This was said to you in private. Answer in private, or leave a note; nothing has been sent.
error-reason-empty = Give a reason
error-time-passed = Choose a time that has not passed
error-server-address = Give the address of a server, such as social.example
error-post-address = Give the address of the post
error-owner-cannot = Choose somebody who works there
error-expert-cannot = Choose an expert of that department
error-never-answered = Answer first, or choose another reason
error-follow-up-not-done = First say what came of the work
error-field-empty = Fill this in
error-email = Give a whole e-mail address
error-email-taken = A colleague has this address already
error-role-empty = Choose at least one role
error-moderation-kind = The network of this account can’t do that
error-time-zone = Choose a time zone, such as Europe/Amsterdam
error-language = Choose a language
error-password-short = Use at least 15 characters
error-password-weak = Choose a password that is harder to guess
error-password-wrong = This is not your present password
# computed
error-other-account = Sign in with the account that has to be connected again

## moderation

moderation = Measures
moderation-open = Block, mute or report
moderation-author = Whom
moderation-kind = What
moderation-choose = Choose
moderation-reason = Reason
moderation-reason-hint = Kept with the case. A report sends it along; a block and a mute tell nobody.
moderation-send = Do it
moderation-because = Reason: { $reason }
error-moderation-account = This account is out of use. Nothing can be asked of its network
error-moderation-choose = Choose what to do

# computed
moderation-kind-block = Block
moderation-kind-mute = Mute
moderation-kind-report = Report to the server
moderation-what-block = Block: the server of this account keeps this author from following, mentioning and answering it, and their messages no longer come in here. They may notice it, and still read public posts when signed out; what they write elsewhere stays. Other accounts of ours are not touched.
moderation-what-mute = Mute: their messages no longer come in here, and they are not told. They still read and answer us, and others see it.
moderation-what-report = Report: the moderators of { $server } get your reason and the messages of this author in this case. What they do with it is theirs to decide. It can’t be taken back.
moderation-cannot-block = The network of this account can’t block.
moderation-cannot-mute = The network of this account can’t mute.
moderation-cannot-report = The network of this account takes no reports.
moderation-done-block = { $name } is blocked since { $at } by { $who }.
moderation-done-mute = { $name } is muted since { $at } by { $who }.
moderation-done-report = { $name } was reported { $at } by { $who }.
moderation-lifted-block = { $name } was blocked from { $at } by { $who } until { $until }.
moderation-lifted-mute = { $name } was muted from { $at } by { $who } until { $until }.
moderation-lifted-report = { $name } was reported { $at } by { $who }.
moderation-failed-block = { $who } tried to block { $name } { $at }. The network did not do it.
moderation-failed-mute = { $who } tried to mute { $name } { $at }. The network did not do it.
moderation-failed-report = { $who } tried to report { $name } { $at }. The network did not take it.
moderation-asked-block = { $who } is blocking { $name } since { $at }. The network has not answered yet.
moderation-asked-mute = { $who } is muting { $name } since { $at }. The network has not answered yet.
moderation-asked-report = { $who } is reporting { $name } since { $at }. The network has not answered yet.
moderation-unknown-block = { $who } asked to block { $name } { $at }, and no clear answer came. Blocking again does no harm.
moderation-unknown-mute = { $who } asked to mute { $name } { $at }, and no clear answer came. Muting again does no harm.
moderation-unknown-report = { $who } reported { $name } { $at }, and no clear answer came. It may have arrived: ask the moderators of the server before you report again.
moderation-undo-block = Unblock
moderation-undo-mute = Unmute
moderation-undo-report = Take back
case-event-blocked = { $who } blocked { $name }
case-event-muted = { $who } muted { $name }
case-event-reported = { $who } reported { $name } to the server
case-event-unblocked = { $who } unblocked { $name }
case-event-unmuted = { $who } unmuted { $name }
done-moderated-block = Blocked.
done-moderated-mute = Muted.
done-moderated-report = Reported.
done-moderation-lifted = Lifted.

## what went wrong

trouble-unreachable = The server can’t be reached.
trouble-outcome-unknown = The server’s answer was lost.
trouble-rate-limited = The server asks us to wait.
trouble-server-failed = The server failed (status { $status }).
trouble-unauthorised = The server no longer accepts our sign-in.
trouble-forbidden = The server does not let the account do this.
trouble-gone = It is no longer there.
trouble-refused = The server refused it.
trouble-malformed = The server’s answer could not be understood.
trouble-unsupported = This network can’t do that.
trouble-address-refused = The address is not one we connect to.
trouble-too-much = The server’s answer was larger or slower than we accept.
trouble-could-not-look = We could not look whether it is there.
trouble-reconnect = The account has to be connected again.
trouble-too-long = It has been tried for too long.
trouble-database = The database failed.
trouble-earlier-edition = An earlier edition goes first.
trouble-turn = It waits for its turn.
trouble-twice-as-once = It is tried again: doing this twice is the same as once.
trouble-own-key = It is tried again: its key keeps it from going out twice.
trouble-look-yourself = Please look on the network whether it is there.
trouble-not-there = We looked, and it is not there.
trouble-not-there-yet = It is not there yet. We look again.
trouble-stopped = The newsroom stopped in the middle of sending.
trouble-not-cleared = The text was no longer approved, or the guideline blocks it.
trouble-out-of-use = The account is out of use.

## what writing says and refuses

# computed
error-until-early = Choose an end after the time it goes out
error-embargo-late = Choose an embargo that ends no later than the message goes out
error-until-past = Choose an end that has not passed
error-campaign-name-empty = Give the campaign a name
error-campaign-name-long = Use at most 120 characters
error-campaign-note-long = Use at most 4,000 characters
error-campaign-ends-early = Choose a last day that is not before the first
done-campaign-made = The campaign is there.
done-campaign-changed = The campaign is changed.

## the fact ledger

nav-facts = Facts
facts-lead = What our messages rest on, who answers for it, and where it is known from.
facts-back = All facts
facts-search = Search facts
facts-search-do = Search
facts-all = With those taken out
facts-holding = In the ledger
facts-none = There are no facts yet.
facts-none-next = Write down a date, time, amount or place once. Messages rest on it, and you see which are wrong when it changes.
facts-not-found = No fact has these words.
facts-not-found-next = Try fewer words, or a part of one.
fact-new = Write down a fact
fact-edit = Change: { $name }
fact-edit-hint = A new value, source or period makes a new version. An expert has to sign it again, and the messages that rest on it are looked through.
fact-save = Save
fact-name = What it is
fact-name-hint = For colleagues, such as “Molenbrug: closed from”. It is never published.
fact-kind = Kind
fact-value = Value
fact-value-in = Value in { $language }
fact-value-hint = As it is written in a text.
fact-source = Source
fact-source-hint = A decision, a permit, a register, with its number.
fact-source-url = Address of the source
fact-department = Department
fact-owner = Who answers for it
fact-owner-hint = Colleagues ask this person.
fact-from = Holds from
fact-until = Last day it holds
fact-stands = Stands
fact-changed = Changed
fact-uses = Messages
fact-withdrawn = Taken out
fact-not-holding = Does not hold today
fact-unsigned = Not signed
fact-signed = Signed
fact-gone = { $name } took it out of the ledger { $at }.
fact-where-used = Messages that rest on it
fact-wrong-count = { $count ->
    [one] { $count } needs somebody
   *[other] { $count } need somebody
}
fact-history = History
fact-expert = Expert
fact-holds = Holds
fact-signed-by = Signed by { $name }, { $at }
fact-unsigned-next = No expert has signed this version.
fact-from-until = From { $from } up to and including { $until }
fact-from-on = From { $from }
fact-until-then = Up to and including { $until }
fact-holds-on = Until it is changed
fact-unused = No message rests on it yet.
fact-hidden = { $count ->
    [one] { $count } more message belongs to a department you can’t read. Its own people see it here.
   *[other] { $count } more messages belong to departments you can’t read. Their own people see them here.
}
fact-correct-too = Correct “{ $title }”
fact-corrections-which = Corrections to draft
fact-corrections-hint = Only the old value is replaced. A message people have read gets a visible note. Nothing goes out before it is approved.
fact-corrections-do = { $count ->
    [one] Draft the correction
   *[other] Draft { $count } corrections
}
fact-corrections-choose = Choose at least one message.
fact-corrections-some = Not every correction could be drafted.
fact-drafted = drafted
fact-drafted-nothing = nothing to replace; it is right, or somebody has to write
fact-verdict-right = Right
fact-verdict-under-way = Correction on its way
fact-verdict-wrong = Live and wrong
fact-verdict-wrong-planned = Wrong, not out yet
fact-verdict-write = Somebody has to write
fact-verdict-gone = Says what is no longer said
fact-live-on = { $count ->
    [one] Stands on { $count } account
   *[other] Stands on { $count } accounts
}
fact-write = Write the correction
fact-under-way = Ask approval for it, or look where it is
fact-change = What would change
fact-not-literally = The old value is not found in: { $languages }. Please read that text yourself.
fact-uses-first = Only the { $count } messages that changed last are looked at.
fact-version-by = Version { $number }, { $name }, { $at }
fact-sign = Sign this version
fact-sign-who = An expert of the department signs.
fact-change-do = Change
fact-change-hint = Messages that become wrong are shown here.
fact-withdraw = Take out of the ledger
fact-withdraw-warning = Messages that rest on it can’t go out any more until they are changed. What is out stays.
fact-withdraw-why = Why is it no longer to be said?
fact-withdraw-do = Take it out
fact-not-yours = Its department changes it. Ask the person who answers for it.
compose-facts = Rests on
compose-facts-hint = Facts of the ledger this message says. If one changes, you are told.
compose-fact-add = Fact
compose-fact-choose = Choose a fact
compose-fact-add-do = Add and insert
compose-fact-insert = Insert “{ $value }”
compose-fact-none = No facts are written down yet.
compose-fact-now = The text is right as it is
compose-fact-old = It has changed since this text was written
change-facts = The facts it rests on changed.
message-fact-wrong = It rests on “{ $fact }”, which has changed.
message-fact-gone = It rests on “{ $fact }”, which was taken out.
message-fact-wrong-next = See what is wrong and correct it
rule-facts = facts of the ledger stand in the text as they hold, and are signed.
rule-corrections = a correction is said in the text: { $example }

# computed
fact-kind-date = Date
fact-kind-time = Time
fact-kind-amount = Amount
fact-kind-place = Place
fact-kind-hours = Opening hours
fact-kind-telephone = Telephone number
fact-kind-text = Other
state-signed = signed
error-fact-name-empty = Say what it is the value of.
error-fact-value-empty = Write the value in at least one language.
error-fact-source-empty = Say where it is known from.
error-fact-long = Keep name, value and source under 200 characters.
error-fact-source-url = Give a whole address that begins with https://, or none.
error-fact-until = The last day has to be after the first.
error-fact-date = Give a date, or leave it empty.
error-fact-owner = Choose a colleague who answers for it.
finding-fact-not-said = “{ $fact }” is not in the text
finding-fact-not-said-advice = The message rests on it: { $better }. Insert it, or take the fact off the list.
finding-fact-outdated = “{ $found }” is no longer right
finding-fact-outdated-advice = { $fact } changed. It is now: { $better }.
finding-fact-expired = “{ $fact }” does not hold when this goes out
finding-fact-expired-advice = It was taken out of the ledger, or its time is over or has not come. Ask the person who answers for it.
finding-fact-unsigned = No expert has signed “{ $fact }”
finding-fact-unsigned-advice = Ask an expert of its department to sign it.
done-fact-written = Written down.
done-fact-changed = A new version. See below what is wrong now.
done-fact-kept = Saved.
done-fact-signed = Signed.
done-fact-withdrawn = Taken out of the ledger.
done-corrections-drafted = Drafted. Ask approval for each correction.

## a freeze

freeze-title = Crisis freeze
freeze-stop-all = Stop everything
freeze-press = Stop everything now
freeze-what = Nothing that is planned goes out any more, on any account, until two people lift this. Afterwards somebody decides on each message that was stopped.
freeze-not-you = Managers can stop everything that is planned.
freeze-why = Why
freeze-answers-too = Stop answers to citizens too
freeze-answers-hint = Otherwise answers go on. People in trouble need them.
freeze-answers = Answers to citizens
freeze-answers-stop = Are stopped too
freeze-answers-go-on = Go on
freeze-stands = Everything planned is stopped by { $name }, { $at }.
freeze-look = See the freeze
freeze-truth = What counts now
freeze-truth-whole = Read all of it
freeze-by = Stopped by
freeze-since = Since
freeze-under-way = Calls that had begun
freeze-lift-asked = { $name } asks to lift it. A second person has to agree.
freeze-you-asked = You asked to lift it. A colleague has to agree.
freeze-ask = Ask to lift it
freeze-ask-hint = A second person has to agree. Nothing goes out before somebody has decided on it.
freeze-take-back = Take the question back
freeze-agree = Agree and lift it
freeze-agree-hint = The stopped messages then wait for a decision. None goes out by itself.
freeze-crisis = Messages of the crisis
freeze-crisis-none = None yet.
freeze-crisis-none-then = There were none.
freeze-crisis-note = A message becomes one of the crisis on its own page. It goes out although everything else is stopped, and two people of the crisis team are enough to approve it.
freeze-pin = Show on every page
freeze-unpin = No longer on every page
freeze-message = Message
freeze-state = Where it stands
freeze-stopped = Stopped by the freeze
freeze-was-stopped = What was stopped
freeze-stopped-none = Nothing was planned.
freeze-stopped-none-then = Nothing you may see was planned.
freeze-stopped-note = You can go on writing and approving. What is planned now joins this list.
freeze-was-at = Was to go out
freeze-was-for = was to go out { $at }
freeze-was-on-its-way = was on its way
freeze-at-once = at once
freeze-team = Crisis team
freeze-team-note = In a crisis any two of them can send a message of the crisis, and one of them can agree to lift the freeze.
freeze-team-none = Nobody is in it yet.
freeze-team-who = Who is in it
freeze-team-save = Save the team
freeze-past = Earlier freezes
freeze-how-long = How long
freeze-none-waits = Nothing waits for a decision.
freeze-decide = Decide
freeze-decide-heading = Stopped messages
freeze-decide-note = The freeze is over, but nothing of these goes out until you decide.
freeze-keep = Keep its time
freeze-go-on = Let it go on
freeze-another-time = Another time
freeze-to-draft = Back to draft
freeze-time-passed = Its time has passed. Choose another one.
freeze-summary = A freeze, looked back on
freeze-what-happened = What happened
freeze-lifted = Lifted
freeze-lifted-by = { $one } asked, { $other } agreed
freeze-left = Still to decide
freeze-decided = Decision
freeze-decided-by = By
freeze-decided-keep = Goes out as planned
freeze-decided-at = Moved to { $at }
freeze-decided-draft = Back to draft
freeze-decided-withdrawn = Taken back
freeze-decided-crisis = Became a message of the crisis
freeze-decided-anew = Planned anew
freeze-decided-not = Waits for a decision
freeze-decided-settled = Needed no decision: it had gone out, or was changed meanwhile
freeze-make-crisis = Make it a message of the crisis
freeze-make-crisis-hint = Then it goes out although everything else is stopped.
freeze-is-of-crisis = A message of the crisis: it goes out although everything else is stopped.
freeze-holds-this = Stopped: everything planned is stopped.
freeze-held-this = It was stopped. It goes out when somebody has decided.
approval-crisis = { $name } of the crisis team, { $at }
trouble-frozen = Everything planned is stopped.
freeze-undecided = { $count ->
    [one] { $count } stopped message waits for a decision.
   *[other] { $count } stopped messages wait for a decision.
}
freeze-stopped-count = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
freeze-team-count = { $count ->
    [one] { $count } person in the team
   *[other] { $count } people in the team
}
freeze-keep-all = { $count ->
    [one] Keep the time of { $count } message
   *[other] Keep the time of { $count } messages
}
freeze-more = { $count ->
    [one] { $count } more comes up as you decide.
   *[other] { $count } more come up as you decide.
}

# computed
obstacle-frozen = Everything planned is stopped.
error-reason-long = Keep the reason under 1,000 characters
error-team-person = Choose people who work here
state-in-force = in force
state-lift-asked = waiting for a second person to lift it
state-lifted = lifted
done-frozen = Everything planned is stopped.
done-lift-asked = Asked. A colleague has to agree.
done-lift-taken-back = Taken back. Everything stays stopped.
done-lifted = The freeze is over. Now decide on each stopped message.
done-team-named = The crisis team is saved.
done-truth-set = Changed on every page.
done-kept = They go out at their time.
done-after-freeze = Decided.
done-of-crisis = It is a message of the crisis now.

## emergencies looked back on

emergencies = Emergencies
emergencies-none = Nobody has sent a message alone.
emergencies-none-next = When somebody does, it is looked back on here.
emergency-was-right = It was right
emergency-was-wrong = It should not have gone out alone
emergency-own = You sent it yourself. A colleague looks back on it.
emergency-remark = What do you say about it?
emergency-right = It was right
emergency-wrong = It was not right

# computed
error-remark-empty = Say what was not right
done-looked-back = Noted. It stands in the record.

## languages side by side, networks that are not connected

compose-missing = Still missing:
compose-beside = Show { $language } beside it
compose-copy = Copy { $from } here, to write it in { $to }
compose-copy-not-empty = There is text here already. Nothing was copied over it.
compose-elsewhere = On networks that are not connected
compose-elsewhere-note = As the open text would look and count there. Nothing is sent there.
preview-unconnected = Not connected

## threads, what is kept, once more

compose-split = Split into a thread
compose-split-cannot = This text can’t be split into parts that fit. Shorten it, or divide it yourself with lines of three hyphens (---)
delivery-part = part { $number }
trouble-earlier-part = The part before it goes first.
working-offer = There is text from { $at } that you did not save.
working-offer-next = Until you choose, nothing new is kept for you here.
working-restore = Take it up again
working-discard = Throw it away
working-kept = Kept for you at { $at }, not saved yet
working-other = { $name } is writing here too, last at { $at }. Whoever saves second sees both texts.
act-bring-back = Bring edition { $number } back
act-duplicate = New message from this one
duplicate-title = { $title } (copy)

# computed
done-brought-back = The earlier text is back, as a new edition.
done-duplicated = A new message with the same text. Choose its time.
done-discarded = Thrown away.

## the life of the guideline

guideline-versions = Versions
guideline-departments = Departments
guideline-back = Back
guideline-coming = Version { $version } is signed and holds from { $from }.
guideline-what-changes = What changes
guideline-open-draft = Open the next version
guideline-start-draft = Write the next version
value-none = none
value-always = always
value-percent = { $percent }%
value-holidays = closed on { $days }
value-word-in = { $word } in { $language }
diff-languages = Languages: { $before } before, { $after } now.
diff-added = New
diff-removed = Removed
diff-moved = Other number
diff-changed = Changed
diff-renumbered = It was § { $before }. Nothing else changes.
diff-title = Title in { $language }
diff-prose = Text in { $language }
diff-new-text = (new)
diff-severity = What a breach means: “{ $before }” before, “{ $after }” now.
diff-source = Source: { $before } before, { $after } now.
diff-rule = It was the rule “{ $before }” and is the rule “{ $after }” now.
diff-parameter = { $what }: { $before } before, { $after } now.
diff-list-added = { $what }: { $added } came in.
diff-list-gone = { $what }: { $gone } went out.
diff-list = { $what }: { $added } came in, { $gone } went out.
diff-count = { $count ->
    [0] nothing differs
    [one] { $count } clause differs
   *[other] { $count } clauses differ
}
diff-none = The two versions say the same
diff-none-next = Only their date or their signature differs.
version = Version
version-number = Version { $version }
version-state = State
version-from = Holds from
version-signed-by = Signed by
version-difference = What changed
version-first = The first one
version-changes = { $count ->
    [0] nothing since version { $before }
    [one] { $count } clause since version { $before }
   *[other] { $count } clauses since version { $before }
}
version-withdrawn = Withdrawn
version-in-force = In force
version-coming = Not yet in force
version-earlier = Earlier
version-holds-from = holds from { $from }
version-withdrawn-by = { $name } withdrew this version on { $at }, before it was in force.
version-start-from = Begin the next version with this one
version-withdraw = Withdraw this version
versions-lead = A version never changes. Each was signed by somebody else than the person who changed it last.
versions-compared = Version { $before } and version { $after }
draft-title = Version { $version }, not signed yet
draft-title-department = What { $name } makes stricter, not signed yet
draft-changes = What changes
draft-unchanged = Nothing is changed yet
draft-unchanged-next = Choose a clause below and change it.
draft-change = Change
draft-clauses = All clauses
draft-clauses-note = Choose one to change it.
draft-add = Add a clause
draft-add-note = Choose what the clause is about. You write its words on the next page.
draft-back = Back to the version
draft-sign-head = Signature
draft-asked = { $name } asks for a signature, { $at }.
draft-bring-over = Put these changes on the newest version
draft-ask = Ask for a signature
draft-undo = Take the last change back
draft-discard = Give this version up
draft-discard-note = Every change in it is lost. The guideline in force stays as it is.
draft-discard-sure = Give it up
draft-own-work = You changed it last, so somebody else signs it.
draft-from = Holds from
draft-from-hint = From the beginning of that day in your town; today means from now on.
draft-sign = Sign
impact = What it would stop
impact-none = { $count ->
    [0] No message waits to go out.
    [one] The one message that waits to go out passes.
   *[other] All { $count } messages that wait to go out pass.
}
impact-some = { $count ->
    [one] { $count } of { $all } messages that wait to go out would be stopped:
   *[other] { $count } of { $all } messages that wait to go out would be stopped:
}
impact-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
impact-next = When you sign, those that go out after the date come back to their writers.
impact-cut = Only the first { $count } messages were looked at.
clause-open-again = Open the clause as it stands now
clause-moved-on = A colleague changed this version while you were writing. Yours can’t be saved over that.
draft-steps = Who changed what
clause-new = New clause
clause-change = Change § { $number }
clause-tighten = Make § { $number } stricter
clause-tighten-note = A department can make a clause stricter, never looser.
clause-number = Number
clause-number-hint = Such as 3.2. Clauses stand in the order of their numbers.
clause-title = Title in { $language }
clause-prose = Text in { $language }
clause-severity = What a breach means
clause-severity-hint = “Must be fixed” stops a message until it is mended.
clause-source = Source
clause-source-hint = A law or a manual, with the section and its date.
clause-save = Save
clause-remove = Remove this clause
clause-remove-note = It is gone from the next version. You can take that back.
clause-remove-sure = Remove it
clause-as-above = As the organisation has it
clause-stricter = is stricter here:
clause-own = has this clause for itself.
parameter-bounds = A whole number from { $least } to { $most }.
parameter-contacts-hint = One on each line: an address, @domain for all of a domain, a number.
parameter-words-hint = One on each line, such as “indien”, “indien = als”, or “nl: indien = als” for one language.
parameter-hours-hint = Such as 9:00-12:00, 13:00-17:00. An empty day is closed. Clocks of { $zone }.
parameter-holidays = Closed as well on
parameter-holidays-hint = One day on each line, such as “2026-12-25 Christmas”.
parameter-period-hint = Empty: always.
parameter-first-day = First day
parameter-last-day = Last day
departments-lead = A department can make clauses stricter for itself and the departments under it.
departments-one = Department
departments-under = Part of
departments-tightened = Stricter
departments-count = { $count ->
    [0] as the organisation has it
    [one] { $count } clause
   *[other] { $count } clauses
}
departments-none = There is no department yet
departments-none-next = Add one under Colleagues.
department-guideline = The guideline for { $name }
department-tighten = Make clauses stricter
department-lead = Messages of this department are checked against these clauses.
department-nothing = Nothing is stricter here than in the organisation.
note-held = The guideline no longer lets it through: version { $version }, § { $clauses }.
note-held-department = The guideline of { $department } no longer lets it through: version { $version }, § { $clauses }.
note-held-next = It was approved under an earlier version. Mend the text and ask for approval again.
error-hours = Write hours such as 9:00-12:00, 13:00-17:00.
error-hours-overlap = Two stretches of one day overlap, one ends before it begins, or a closed day stands there twice.
error-holiday = “{ $line }” does not begin with a day such as 2026-12-25.
error-period = Give a first and a last day, the first one first.
error-list-long = At most { $most } lines, of at most 200 characters.

# computed
rule-name-length = Length
rule-name-posting-hours = Posting hours
rule-name-alt-text = Descriptions of pictures
rule-name-personal-data = Personal data
rule-name-links = Links
rule-name-languages = Languages
rule-name-plain-language = Plain language
rule-name-shouting = Capitals
rule-name-hashtag-case = Capitals in hashtags
rule-name-hashtag-count = Number of hashtags
rule-name-emoji = Number of emoji
rule-name-words = Words we don't use
rule-name-hidden-characters = Hidden characters
rule-name-promise = Promise of an answer
rule-name-facts = Facts
rule-does-facts = Dates, amounts and places are those of the ledger.
rule-name-corrections = Corrections
rule-does-corrections = A correction is said in the text.
rule-name-one-voice = One voice
rule-does-one-voice = No other department says otherwise, or the same again.
rule-name-kinds = Who sends what
rule-does-kinds = Some kinds are sent by some departments only.
rule-name-partner = Partner department
rule-does-partner = A department is part of some messages.
parameter-partner-kinds = Kinds
parameter-partner-words = Words
rule-name-four-eyes = Four eyes
rule-name-answer-alone = Answering alone
rule-does-length = The text is there and fits each network.
rule-does-posting-hours = Messages go out in these hours only.
rule-does-alt-text = Every picture says what it shows.
rule-does-personal-data = No address, number or account of anybody.
rule-does-links = Links are whole, safe and open.
rule-does-languages = The text is there in these languages.
rule-does-plain-language = Short sentences, words everybody knows.
rule-does-shouting = Few capital letters.
rule-does-hashtag-case = #RoadWorks instead of #roadworks.
rule-does-hashtag-count = Not too many hashtags.
rule-does-emoji = Not too many emoji.
rule-does-words = Words and phrases, always or in a period such as a campaign.
rule-does-hidden-characters = No characters that hide or turn text.
rule-does-promise = Citizens get an answer in time.
rule-does-four-eyes = Somebody else reads every message first.
rule-does-answer-alone = A trained colleague may answer alone.
parameter-posting-hours-hours = Messages go out
parameter-posting-hours-except = Not for
parameter-alt-text-min-chars = Shortest description, characters
parameter-personal-data-own = Our own addresses and numbers
parameter-languages-required = Required languages
parameter-plain-language-max-sentence-words = Most words of a sentence
parameter-shouting-max-percent = Most capital letters, percent
parameter-hashtag-count-max = Most hashtags of a text
parameter-emoji-max = Most emoji of a text
parameter-words-words = Words
parameter-words-between = When
parameter-promise-first-answer-min = First answer within, minutes of opening hours
parameter-promise-hours = The front office is open

# computed
step-started = Begun
step-changed = § { $clause } changed
step-renumbered = § { $clause } got this number
step-added = § { $clause } added
step-removed = § { $clause } removed
step-tightened = § { $clause } made stricter
step-imported = Read from a file
step-brought-over = Brought over to the newest version
fault-number = “{ $number }” is no number of a clause. Write one such as 3.2.
fault-twice = There is a clause { $number } already.
fault-untold = Give clause { $number } a title and a text in your own language.
fault-long = The words of clause { $number } are too long.
fault-second = Clause { $number } is a rule that can stand here only once.
fault-empty = Clause { $number } has an empty list.
fault-no-clause = The organisation has no clause { $number } any more.
fault-other-rule = Clause { $number } of the organisation is another kind of rule by now.
fault-severity = A breach of clause { $number } would mean less than in the organisation.
fault-parameter = Clause { $number } would be looser than in the organisation. Make it stricter, or leave it as it is.
fault-not-of-department = A department can't have a clause such as { $number } of its own.
error-clause-taken = Another clause has this number.
error-in-force-past = That day has passed. Choose today or a later day.
error-in-force-early = An earlier version holds from a later day. Choose that day or a later one, or withdraw that version first.
error-in-force-none = Choose a day.
obstacle-nothing-changed = Nothing is changed yet.
obstacle-moved-on = Version { $version } came meanwhile. Put your changes on it first.
obstacle-clause = Clause { $number } can't be signed as it is: { $fault }.
done-guideline-undone = The last change is taken back.
done-guideline-brought-over = Your changes stand on the newest version.
done-guideline-asked = Your colleagues see that you ask for a signature.
done-guideline-discarded = The next version is given up.
done-guideline-signed = Signed.
done-guideline-withdrawn = Withdrawn. It will never be in force.
done-clause-saved = Saved.
done-clause-as-above = The clause is as the organisation has it again.
done-clause-removed = The clause is removed.
job-name-guideline-watch = Watch the guideline
job-does-guideline-watch = Sends cleared messages back that a new version stops
job-name-remind-due = Remind
job-does-remind-due = Tells everybody whose yes is asked for, once, once more when its time is nearly over, and when it is

file-heading = A line that begins with # is a remark. Change words and figures, then read the file in as the next version.
file-import = Read from a file
file-download = Download as a file
file-import-lead = The clauses of the file take the place of those in this next version. Nothing holds before somebody signs.
file-import-note = Languages stay those of your organisation. You can take this back with one press.
file-field = File
file-field-hint = A text file as this newsroom writes it, at most 2 MB.
file-read = Read the file
file-none = Choose a file.
file-not-text = This is no text file in UTF-8. Save it as text and try again.
file-line = Line { $line }: { $what }

# computed
file-problem-large = The file is larger than 2 MB.
file-problem-syntax = this can't be read. Look at the quotes, the brackets and the equals sign.
file-problem-format = write “format = 1”.
file-problem-unknown = nothing is called “{ $name }” here. Take the line out, or mend the name.
file-problem-missing = “{ $name }” is missing. Add a line for it.
file-problem-wrong = the value of “{ $name }” is not one that can stand there. Compare it with a downloaded file.
file-problem-rule = there is no rule “{ $name }”. The names stand in a downloaded file.
done-guideline-imported = The file is read. Look at what changes before you ask for a signature.

## once a message is out

act-correct = Correct with a visible note
act-correct-hint = Say what was wrong and what is right. The note is put into the text; then mend the text itself. Nothing goes out before it is approved.
act-correct-what = What is right, in { $language }
act-correct-do = Draft the correction
act-replace-message = Replace by a new message
act-replace-hint = You get a copy to write on. This one is taken back once the new one is out.
note-superseded = Another message took its place { $at }.
note-superseded-by = Open the new one
note-expired = Its time was over { $at }, and it was taken back.
remains = { $count ->
    [one] It still stands in { $count } place:
   *[other] It still stands in { $count } places:
}
remains-network = This network lets no program take a post away. Sign in there and delete it by hand.
remains-failed = Taking it away failed. See under deliveries what to do.
remains-under-way = It is being taken away.
remains-copies = Reposts, quotes and screenshots by others can’t be taken back.
time-ends = What it says ends { $at }.
time-over = What it says was true until { $at }.
time-over-next = Withdraw it, correct it, or give it a later end.
compose-at-expiry = When its time is over
at-expiry-ask = Ask a person what to do
at-expiry-withdraw = Take it back by itself
at-expiry-note = Draft a note that it no longer holds
compose-visitors = Visitors
compose-links = Count visits of its links
compose-links-hint = Its links go out as short links of our own. They count and follow nobody.
compose-links-off = Short links of our own are off: this newsroom has no public address. An administrator sets it with FOLKMOOT_PUBLIC_URL.
figures-few = { $count ->
    [one] { $count } reaction so far: too few to say what worked.
   *[other] { $count } reactions so far: too few to say what worked.
}
figures-file = Download as a table (CSV)
figures-title = { $count ->
    [one] { $count } reaction
   *[other] { $count } reactions
}
figures-sentence = Likes, reposts and replies together, from { $from } to { $to }: { $count }.
figures-visits = Visits of its links
figures-visits-how = A visitor is counted once a day and never recognised on another. Programs are counted apart. We keep no addresses.
figure-language = Language
figure-link = Link
figure-visits = Visits
figure-visitors = Visitors a day, added up
figure-downloads = Downloads
figure-machines = Programs
go-over = This link has ended
go-over-next = The message it stood in was taken back. Look on the website of the town for what holds now.
go-nowhere = This link leads nowhere
go-nowhere-next = Perhaps a letter is missing. Copy the whole link.
deliveries-ending = { $count ->
    [one] Time runs out: { $count } message
   *[other] Time runs out: { $count } messages
}
deliveries-ended-at = ended { $at }
deliveries-ends-at = ends { $at }

# computed
message-superseded = Replaced
message-expired = Expired
state-superseded = replaced
state-expired = expired
error-correction-empty = Say what is right in at least one language.
error-correction-long = Say it in 500 characters.
done-correction-drafted = The note is in the text. Now mend the text itself.
done-replacement-started = A copy to write on. The old message is taken back once this one is out.
job-name-expire-due = End
job-does-expire-due = Ends messages whose time is over or whose place another has taken

## paths of approval

rule-approval = { $who } say yes to messages about: { $list }. Each has { $span } of opening hours.
step-colleague = { $department } reads it
step-facts = An expert checks the facts: { $department }
step-management = Management agrees
step-until = { $who }, until { $at }
step-overdue = { $who }, was due { $at }
step-was-asked = { $step } · told { $at }
step-was-reminded = { $step } · reminded { $at }
approvals-yours = Waits for you
act-approve-counts = Your yes counts for: { $steps }.
act-approve-one = Say yes to one step only
approval-instead = { $name } for { $absent }, { $at }

# computed
rule-name-approval = Path of approval
rule-does-approval = Whose yes a message needs before it goes out, and within how much office time.
parameter-approval-kinds = Messages of these kinds
parameter-approval-words = And messages with these words
parameter-approval-asked = Who says yes
parameter-approval-within-min = Each has so many minutes of opening hours
obstacle-step-colleagues = A department that is part of it has not said yes yet.
obstacle-step-facts = An expert has not checked the facts yet.
obstacle-step-four-eyes = A second person has not read it yet.
obstacle-step-management = Management has not agreed yet.
obstacle-others-next = You have said yes. Others still have to.
asked-colleagues = a colleague of every department that is part of it
asked-facts = an expert on the facts it rests on
asked-four-eyes = a second person
asked-management = management
step-who-colleagues = A colleague there
step-who-facts = An expert there
step-who-four-eyes = Anybody who may approve, but not the writer
step-who-management = A manager
done-said-yes = Your yes is noted. Others still have to say theirs.

## absence

absence = Away
absence-note = While you are away, your deputy may say yes in your place.
absence-stands = { $name } stands in for you from { $from } until { $until }.
absence-from = First day away
absence-until = Last day away
absence-deputy = Who stands in
absence-save = Name the deputy
absence-back = I am back

# computed
error-absence-until = Choose a last day that has not passed and is not before the first
error-absence-deputy = Choose a colleague who works here
error-absence-day = Give a day
done-absence = Your deputy is named.
done-back = Welcome back.

# A clause overridden for one text
proof-overridden = { $count ->
    [one] { $count } let pass by somebody
   *[other] { $count } let pass by somebody
}
finding-overridden = Let pass by { $name }, { $at }: “{ $reason }”
act-override = Let § { $clause } pass
act-override-own = you wrote the text; somebody else has to do this
act-override-warning = Clause “{ $title }” stops this text. You let it pass for exactly this text. If the text, a picture or the clause changes, it asks again. Your reason stays with the message and is counted.
act-override-why = Why may it go out like this?
act-override-do = Let it pass
message-overridden = § { $clause } let pass for edition { $edition } by { $name }, { $at }
overridable-nobody = nobody: the text has to change
overridable-signers = somebody else who may sign the guideline, with a reason
overridable-approvers = somebody else who may approve messages, with a reason
clause-overridable = Who may let a text pass
clause-overridable-hint = Counts only where the clause stops a message. Whoever wrote the text never can.
diff-overridable = Who may let a text pass: { $before } before, { $after } now.
overrides-title = Rules that were let pass
overrides-clause = Rule
overrides-department = Department
overrides-recent = This month
overrides-before = Before
overrides-count = Let pass: { $recent } this month, { $before } before.
overrides-of = { $department }: { $recent } and { $before }

# How often an account speaks
rule-frequency = On one account, of all departments together: at most { $hour } messages in 60 minutes and { $day } in 24 hours, and { $apart } between two.

# Who sends what, partners and corrections on the form of a clause
parameter-owners-hint = A kind without a department is for everybody.
parameter-department-choose = Choose a department
error-department-none = Choose a department
parameter-sayings-hint = Words in braces are filled in: {"{time}"}, {"{what}"}, {"{new}"}, {"{old}"}.
error-saying = Write { $word } where it is to be filled in, in at most 200 characters
value-beginning = before the text
value-end = after the text

# Campaign wording
rule-campaign = Whole phrases of campaigns are not used: { $count } of them.
rule-campaign-words = Which phrases

# computed
done-overridden = Let pass for this text. Your reason stands in the record.
fault-overridable = More people could override clause { $number } than in the organisation.
obstacle-not-overridable = Nothing that clause { $clause } stops can be let pass here.
rule-name-frequency = How often
rule-does-frequency = Most messages of an account in an hour and in a day, and how long between two.
parameter-frequency-per-hour = Most messages in 60 minutes
parameter-frequency-per-day = Most messages in 24 hours
parameter-frequency-apart-min = Least minutes between two
parameter-frequency-except = Kinds that may go out all the same
finding-too-soon = { $count ->
    [one] Only { $count } minute from another message of this account
   *[other] Only { $count } minutes from another message of this account
}
finding-too-many-in-hour = { $count } messages of this account in 60 minutes; at most { $limit }
finding-too-many-in-day = { $count } messages of this account in 24 hours; at most { $limit }
finding-too-soon-advice = Beside: { $others }.
finding-too-many-in-hour-advice = Beside: { $others }.
finding-too-many-in-day-advice = Beside: { $others }.

## what worked

practices = Worked well
practices-lead = Messages that worked: proposed by one colleague, taken in by another.
practices-show = Which ones
practices-library = In the library
practices-waiting = Proposed
practices-search = Search what worked
practices-language = Language
practices-kind = Kind
practices-campaign = Campaign
practices-any = Any
practices-none = Nothing is in the library yet
practices-none-next = Open a message that is out, and propose it with what worked.
practices-none-waiting = Nothing waits for a second person
practices-none-waiting-next = What a colleague proposes is shown here.
practices-not-found = Nothing fits that
practices-not-found-next = Try fewer words, or take a choice away.
practice-look = Proposed as worked well
practice-propose = Propose as worked well
practice-propose-hint = A colleague takes it into the library or declines it. Everyone who reads messages then sees the text, your reason and its figures.
practice-propose-do = Propose it
practice-title = Name in the library
practice-why = What worked
practice-why-hint = What did people do, and what in the text helped?
practice-audience = For whom
practice-for = for { $audience }
practice-figures = After a day, beside other posts
practice-reactions = Reactions
practice-others = Other posts of the account
practice-more-than = More than
practice-no-figures = There are no figures of a day after it went out.
practice-too-few = { $count ->
    [one] Only { $count } other post: too few to compare.
   *[other] Only { $count } other posts: too few to compare.
}
practice-usual = half of { $count } posts at most { $middle }; the middle half { $low } to { $high }
practice-share = { $share } % of them (between { $least } and { $most } %)
practice-figures-how = Likes, reposts and replies about a day after it went out, beside the other posts of the same account in the 90 days before and after. The range holds nine times in ten. It shows where the post stands, not why.
practice-pictures = { $count ->
    [one] With { $count } picture.
   *[other] With { $count } pictures.
}
practice-course = How it came here
practice-proposed = Proposed
practice-accepted = In the library
practice-declined = Declined
practice-taken-out = Taken out
practice-proposed-by = { $name } proposed it { $at }.
practice-accepted-by = { $name } took it into the library { $at }.
practice-declined-by = { $name } declined it { $at }.
practice-taken-out-by = { $name } took it out { $at }.
practice-start = Use as a start
practice-start-hint = You get a new message with this text. Check every date and amount in it.
practice-accept = Take into the library
practice-own = You proposed it. A colleague decides.
practice-decline = Decline
practice-decline-why = Why does it not come into the library?
practice-take-out = Take out of the library
practice-take-out-why = Why is it no longer a good example?
practice-message = Look at the message

# computed
state-proposed = proposed
state-accepted = in the library
state-declined = declined
state-taken-out = taken out of the library
error-practice-title = Give it a name of at most 200 characters.
error-practice-why = Say what worked.
error-practice-long = Say it in 1,000 characters.
error-practice-audience = Say it in 200 characters.
done-practice-proposed = Proposed. A colleague decides.
done-practice-accepted = In the library.
done-practice-declined = Declined.
done-practice-taken-out = Taken out.
done-practice-started = A new message with this text. Check what it says.

## templates and snippets
templates = Templates
templates-messages = Messages to begin from
templates-snippets = Pieces of text
templates-search = Search in names and texts
templates-offered = In use
templates-away = Put away
templates-none = No templates yet
templates-none-next = A template is a message to begin from. Make one, or keep a message as a template on its page.
snippets-none = No pieces of text yet
snippets-none-next = A piece of text is put into a message with one press, in the language you are writing.
templates-none-away = Nothing was put away
templates-none-away-next = What you put away stands here, and you can bring it back.
templates-not-found = Nothing found
templates-not-found-next = Try another word.
template-new = New template
snippet-new = New piece of text
template-edit = Change { $name }
template-name = Name
template-languages = Languages
template-for = For
template-for-all = All departments
template-changed = Last changed
template-changed-by = Last changed by { $name }, { $at }
template-texts = Text
template-about = Also in the message
template-save = Save
template-change = Change
template-put-away = Put away
template-bring-back = Bring back
template-is-away = This was put away. Nobody can begin from it until somebody brings it back.
template-not-yours = Whoever writes for its department can change it. What is for all departments is changed by whoever may edit the guideline.
template-placeholders-hint = Leave open what changes each time, in braces: {"{"}date{"}"}, {"{"}place{"}"}. A message with an open place can't go out.
template-drop-pictures = { $count ->
    [one] Leave out the picture that comes with it
   *[other] Leave out the { $count } pictures that come with it
}
template-begin = Begin a message
template-begin-do = Begin a message
template-open-hint = What you leave empty you can fill in later. Until then the message can't go out.
template-start = Start from a template
template-keep = Keep as a template
template-keep-do = Keep as a template
template-keep-hint = Texts, pictures and accounts are kept. Times and facts are not.
snippet-use = How to use it
snippet-use-how = Choose it under the text while you write a message. It is put in where your cursor is.
snippet-open = You fill in yourself: { $names }
snippet-choose = Choose a piece of text
snippet-insert = Put in

# computed
finding-placeholder = “{ $found }” is not filled in
finding-placeholder-advice = Replace it, with the braces, by the right words.
error-template-name-empty = Give it a name
error-template-name-long = Use at most 120 characters
error-template-empty = Write the text in at least one language
error-template-department = Choose a department you write for
error-template-embargo = While the embargo lasts, only its own department can have it as a template
error-snippet-none = Choose a piece of text first
done-template-made = It is kept.
done-template-changed = It is changed.
done-template-away = It is put away.
done-template-back = It is back.

## messages from a table
import = Import messages
import-do = Import
import-lead = Make many drafts from one table. You first see what each row becomes. Nothing goes out: each draft is checked and approved as always.
import-file = File
import-file-hint = CSV or a table with tabs, as spreadsheets write it. At most { $rows } rows and { $size } MB.
import-pasted = Or paste the table
import-pasted-hint = With the line that names the columns.
import-look = Look at the file
import-example = Example file
import-none = Choose a file, or paste a table
import-columns = Columns
import-columns-note = The first line names them. Only one text is needed.
import-col-text = The text in that language.
import-col-title = Working title. Without one the beginning of the text is taken.
import-col-accounts = Names of accounts with spaces between them. @name=en gives that account the English text.
import-col-planned = Date and time by the clocks of { $zone }: 2026-11-30 07:30 or 30-11-2026 07:30. Another zone: 2026-11-30 07:30+00:00.
import-col-until = Until when it holds, written the same way.
import-col-department = Name of the department. Without one: the first you write for.
import-col-kind = One of: { $kinds }.
import-col-campaign = Name of a campaign that is there.
import-col-audience = For whom it is.
import-col-warning = Content warning.
import-looked = Look at the import
import-other = Another file
import-mend = Mend the file and choose it again. Nothing has been made yet.
import-line = Line
import-column = Column
import-wrong = What is wrong
import-troubles = { $count ->
    [one] One thing is wrong
   *[other] { $count } things are wrong
}
import-rows = { $count ->
    [one] One draft
   *[other] { $count } drafts
}
import-findings = Checks
import-clean = Nothing found
import-blocking = { $count ->
    [one] 1 to fix
   *[other] { $count } to fix
}
import-only-drafts = These become drafts. What the checks found you can mend in each draft.
import-only-good = Only the rows above become drafts. Rows with something wrong are left out: mend them and bring them in with another file.
import-assumed = This file is not in UTF-8. We read it as { $name }. See below whether all letters are right. If not, save it as “CSV UTF-8”.
import-make = { $count ->
    [one] Make the draft
   *[other] Make { $count } drafts
}
import-before = This file was imported before, by { $name }, { $at }.
import-again = Import it once more

# computed
import-not-text = This is no table we can read. In your spreadsheet choose Save as, then “CSV UTF-8”.
import-too-large = This is larger than { $value } MB. Split it.
import-too-many = The file has more than { $value } rows. Split it.
import-empty = There are no messages in this file
import-broken = There is more in this row than there are columns: “{ $value }”. Put quotes around a text with a comma or semicolon in it.
import-quote-open = A quote is opened here and never closed. Close it, or write it twice.
import-language-unknown = “{ $value }” is none of your organisation’s languages
import-column-unknown = There is no column “{ $value }”. Remove it, or use a name from the list of columns.
import-column-twice = The column “{ $value }” is there twice
import-no-text = Write a text in at least one language
import-account-unknown = No account in use is called “{ $value }”. Write it as it stands under Accounts.
import-account-twice = The account “{ $value }” is there twice
import-department-unknown = There is no department “{ $value }”. Write its name as it stands in Folkmoot.
import-department-not-yours = You don’t write for this department { $value }
import-campaign-unknown = There is no campaign “{ $value }”
import-kind-unknown = There is no kind “{ $value }”. The words are on the page before.
import-time = Write a time as 2026-11-30 07:30, not “{ $value }”
import-time-none = On the town’s clocks { $value } does not exist, or comes twice. Choose another time, or add the offset, such as +01:00.
import-time-far = { $value } is more than two years ahead
import-time-past = { $value } has passed. Choose a later time, or leave it empty.
import-row-twice = This row says the same as line { $value }
error-import-moved = Something has changed since you looked. Look again, then press once more.
error-import-again = This file was imported before. Tick the box to import it once more.
done-imported = The drafts are there.

# computed
parameter-kinds-owners = Who sends which kind
parameter-partner-department = The department
parameter-corrections-note = The note of a correction
parameter-corrections-swap = How a changed value is said
parameter-corrections-over = What is said of a message that no longer holds
parameter-corrections-place = Where it stands
rule-name-campaign = No campaigning
rule-does-campaign = No phrases that ask for votes or praise a party, always or before an election.
parameter-campaign-words = Phrases
parameter-campaign-between = From the calling of the election until its day
finding-campaign-wording = “{ $found }” sounds like a campaign
finding-campaign-wording-advice = Say what happens, not who deserves the credit. How and when people vote is information; for whom is not.
measured-campaign-wording = Campaign wording
