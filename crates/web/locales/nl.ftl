# Nederlands. Zelfde sleutels en variabelen als en.ftl. Gewone woorden (B1), zinnen met een hoofdletter, geen uitroeptekens.

## language

language-own-name = Nederlands
number-group = .
number-decimal = ,

# computed
language-nl = Nederlands
language-en = Engels
language-el = Grieks
language-es = Spaans
language-de = Duits
language-fr = Frans
language-tr = Turks
language-ar = Arabisch
language-pl = Pools
language-uk = Oekraïens
language-und = Taal niet bekend

## dates and lengths of time

date-weekdays = maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
date-weekdays-short = ma di wo do vr za zo
date-months = januari februari maart april mei juni juli augustus september oktober november december
date-months-short = jan feb mrt apr mei jun jul aug sep okt nov dec
date-clock = { $hour }:{ $minute }
date-short = { $day } { $month }
date-short-time = { $date }, { $time }
date-full-time = { $weekday } { $day } { $month } { $time }
date-year = { $day } { $month } { $year }
date-day = { $weekday } { $day } { $month }
span-minutes = { $minutes } min
span-hours = { $hours } u
span-hours-minutes = { $hours } u { $minutes } min
span-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
span-now = zojuist
span-ago = { $span } geleden

## shell

newsroom = Redactie
skip-to-main = Naar de inhoud
nav-name = Hoofdmenu
nav-name-phone = Hoofdmenu, telefoon
nav-town = Gemeente
nav-house = Beheer
nav-inbox = Postvak
nav-compose = Schrijven
nav-approvals = Akkoord
nav-calendar = Kalender
nav-accounts = Accounts
nav-people = Collega’s
nav-guideline = Richtlijn
nav-jobs = Taken
nav-health = Toestand
nav-more = Meer
nav-waiting = wachten
me-page = Uw instellingen
sign-out = Uitloggen
look = Weergave
look-auto = Zoals mijn apparaat
look-light = Licht
look-dark = Donker
look-save = Bewaren
language = Taal
rehearsal-tag = Oefening
rehearsal-headline = Oefening.
rehearsal-sentence = Mensen en berichten zijn verzonnen. Er gaat niets naar een echt netwerk.
network-rehearsal = Oefennetwerk
close = Sluiten
undo = Ongedaan maken
loading = Laden
offline = De server geeft geen antwoord. Wat u typt blijft hier staan. Niet bewaard sinds
error-home = Naar de startpagina
error-number = Noem dit nummer als u om hulp vraagt:

## keys

keys-title = Alle toetsen
keys-next = Volgende, vorige bericht
keys-open = Openen
keys-reply = Antwoorden
keys-handoff = Doorgeven
keys-note = Interne notitie
keys-done = Klaar
keys-remind = Herinner mij later
keys-assign = Toewijzen
keys-compose = Nieuw bericht
keys-search = Zoeken of springen
keys-goto = Naar het postvak; andere letters, andere pagina’s
keys-send = Versturen
keys-back = Veld verlaten
keys-all = Alle toetsen
keys-hint = U kunt losse toetsen uitzetten in uw instellingen.

## parts

field-optional = (niet verplicht)
form-problems = { $count ->
    [one] Er is { $count } probleem
   *[other] Er zijn { $count } problemen
}
filter-remove = filter weghalen
step-done = Klaar:
step-failed = Mislukt:
chart-as-table = Als tabel tonen
chart-table-name = { $title }, tabel
pager-name = Pagina’s
pager-newer = Nieuwer
pager-older = Ouder
job-count = { $done } van { $total }
job-stop = Stoppen
job-leave = U kunt deze pagina verlaten.
due-left = nog { $span }
due-over = { $span } te laat
due-done = Beantwoord in { $span }
due-paused = Klok staat stil
tone-grateful = Dankbaar
tone-neutral = Neutraal
tone-worried = Bezorgd
tone-unhappy = Ontevreden
tone-angry = Boos
queue-private = Privébericht
queue-unread = nog niet gelezen
queue-similar = vergelijkbare berichten
lane-staff-only = Alleen intern
reply-kind = Soort antwoord
reply-text = Uw antwoord
proof-must = { $count ->
    [one] { $count } punt te herstellen voor het weg kan
   *[other] { $count } punten te herstellen voor het weg kan
}
proof-look = { $count ->
    [one] { $count } punt om naar te kijken
   *[other] { $count } punten om naar te kijken
}
proof-clean = Niets te herstellen.
proof-rule = Richtlijn
preview-own = Eigen tekst
preview-shared = Gedeelde tekst
preview-no-alt = Geen beschrijving
count-of = { $count } van { $limit }
count-over = { $over } te veel ({ $limit })
event-draft = Concept
event-waiting = Wacht op akkoord
event-planned = Gepland
event-sent = Verstuurd
event-failed = Niet verstuurd
event-clash = botst met een ander bericht
event-quiet = in de stille uren

## charts

chart-promise = Onze belofte
chart-typical = Meestal
chart-slowest = Traagste 10%
chart-quiet-hours = Stille uren

## sign-in and set-up

## inbox

## compose

## approvals

## calendar

## accounts

## people

## jobs and health

## errors
