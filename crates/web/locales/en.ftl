# English. A language is one file: copy this one, translate what stands behind the signs, keep keys and variables.
# Sections follow the pages; add a page's messages at the end of its section. Plain words (B1), sentence case, no exclamation marks.
# Messages whose key is put together at run time stand under a comment "# computed", up to the next blank line.

## language

language-own-name = English
number-group = ,
number-decimal = .

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
date-months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
date-clock = { $hour }:{ $minute }
date-short = { $day } { $month }
date-short-time = { $date }, { $time }
date-full-time = { $weekday } { $day } { $month } { $time }
date-year = { $day } { $month } { $year }
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
count-of = { $count } of { $limit }
count-over = { $over } over { $limit }
event-draft = Draft
event-waiting = Waiting for approval
event-planned = Planned
event-sent = Sent
event-failed = Did not go out
event-clash = clashes with another message
event-quiet = inside quiet hours

## charts

chart-promise = Our promise
chart-typical = Typical
chart-slowest = Slowest 10%
chart-quiet-hours = Quiet hours

## sign-in and set-up

## inbox

## compose

## approvals

## calendar

## accounts

## people

## jobs and health

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
refused-not-found = This page does not exist, or not for you.
refused-not-found-next = Check the address, or ask a colleague who can see it.
refused-no-right = Your role does not allow this here.
refused-no-right-next = Nothing was changed. An administrator can give you the role.
refused-sign-in = Address and password do not belong together.
refused-sign-in-next = Check both. After ten tries you have to wait a quarter of an hour.
refused-too-many = Too many tries.
refused-too-many-next = Wait a quarter of an hour, then try again.
refused-network = The network said no: { $why }.
refused-network-next = Nothing was changed here. Try again in a minute.
refused-full = The disk is full.
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
error-time-zone = Choose a time zone, such as Europe/Amsterdam
error-language = Choose a language
error-password-short = Use at least 15 characters
error-password-weak = Choose a password that is harder to guess
error-password-wrong = This is not your present password
# computed
error-other-account = Sign in with the account that has to be connected again
