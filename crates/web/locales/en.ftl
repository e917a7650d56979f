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
network-rehearsal = Rehearsal network
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
