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
network-rehearsal = Oefening
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

## server: refusals, the front office

duty-open = Balie open
duty-shut = Balie gesloten
duty-until = tot { $at }
duty-from = open { $at }
refused-obstacles-next = Er is niets veranderd. Los dit eerst op en probeer het opnieuw.
refused-findings = De richtlijn staat het nog niet toe.
refused-findings-next = Er is niets verstuurd. Kijk naar de punten met “moet beter”.
refused-field-next = Er is niets veranderd. Ga terug en vul het opnieuw in.
refused-stale = Iemand anders heeft dit intussen veranderd.
refused-stale-next = Van die ander is niets overschreven. Open het opnieuw om te zien wat er nieuw is.
refused-not-found = Deze pagina bestaat niet, of niet voor u.
refused-not-found-next = Controleer het adres, of vraag een collega die de pagina wel ziet.
refused-no-right = Uw rol staat dit hier niet toe.
refused-no-right-next = Er is niets veranderd. Een beheerder kan u de rol geven.
refused-sign-in = Adres en wachtwoord horen niet bij elkaar.
refused-sign-in-next = Controleer beide. Na tien pogingen moet u een kwartier wachten.
refused-too-many = Te veel pogingen.
refused-too-many-next = Wacht een kwartier en probeer het opnieuw.
refused-network = Het netwerk zei nee: { $why }.
refused-network-next = Hier is niets veranderd. Probeer het over een minuut opnieuw.
refused-full = De schijf is vol.
refused-full-next = Er is niets verloren en niets half geschreven. Vraag de beheerder om ruimte te maken.
refused-house = Er ging bij ons iets mis.
refused-house-next = Er is niets half geschreven. Probeer het opnieuw; blijft het zo, geef dan het nummer hieronder aan de beheerder.
refused-too-large = Dat is meer dan we kunnen aannemen.
refused-too-large-next = Een formulier mag 4 MB groot zijn, met bestanden 64 MB. Er is niets veranderd.
refused-token = Dit formulier is te oud om te versturen.
refused-token-next = Er is niets veranderd. Ga terug, laad de pagina opnieuw en verstuur het nog eens.
refused-unreadable = Dit formulier kon niet worden gelezen.
refused-unreadable-next = Er is niets veranderd. Ga terug en probeer het opnieuw.

# computed
obstacle-wrong-state = Het is { $state }.
obstacle-finding = Regel { $clause } van de richtlijn staat het niet toe.
obstacle-not-approved = Nog niemand heeft het goedgekeurd.
obstacle-approved-other-content = De goedkeuring was voor een andere tekst.
obstacle-content-changed = De bewaarde tekst past niet bij zijn zegel.
obstacle-no-account = Kies ten minste één account.
obstacle-own-work = U schreef dit zelf. Een collega moet het goedkeuren.
obstacle-no-right = Uw rol staat het hier niet toe.
obstacle-not-everyone-told = { $waiting ->
    [one] Eén persoon weet het nog niet.
   *[other] { $waiting } mensen weten het nog niet.
  }
obstacle-follow-up-open = Er staat nog een vervolgactie open.
obstacle-handoff-open = De vraag ligt nog bij een afdeling.
obstacle-missing = { $field } ontbreekt.
# computed
state-draft = een concept
state-submitted = wachtend op goedkeuring
state-rejected = teruggestuurd
state-approved = goedgekeurd
state-scheduled = gepland
state-published = gepubliceerd
state-withdrawn = ingetrokken
state-new = nieuw
state-assigned = toegewezen
state-pending = wachtend
state-answered = beantwoord
state-resolved = opgelost
state-closed = gesloten
state-open = open
state-done = klaar
state-told = verteld
state-sending = onderweg
state-sent = verstuurd
state-failed = mislukt
state-uncertain = onzeker
state-cancelled = geannuleerd
# computed
error-title-empty = Geef het een werktitel
error-title-long = Maak de werktitel korter dan 200 tekens
error-text-huge = Maak de tekst korter
error-text-empty = Schrijf iets
error-reason-empty = Geef een reden
error-time-passed = Kies een tijd die nog niet voorbij is
error-server-address = Geef het adres van een server, zoals social.example
error-post-address = Geef het adres van het bericht
error-owner-cannot = Kies iemand die daar werkt
error-expert-cannot = Kies een expert van die afdeling
error-never-answered = Antwoord eerst, of kies een andere reden
error-follow-up-not-done = Zeg eerst wat het werk heeft opgeleverd
error-field-empty = Vul dit in
error-email = Geef een volledig e-mailadres
error-email-taken = Een collega heeft dit adres al
error-role-empty = Kies ten minste één rol
error-time-zone = Kies een tijdzone, zoals Europe/Amsterdam
error-language = Kies een taal
error-password-short = Gebruik ten minste 15 tekens
error-password-weak = Kies een wachtwoord dat moeilijker te raden is
error-password-wrong = Dit is niet uw huidige wachtwoord
# computed
error-other-account = Meld u aan met het account dat opnieuw verbonden moet worden
