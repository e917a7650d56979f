# Nederlands. Zelfde sleutels en variabelen als en.ftl. Gewone woorden (B1), zinnen met een hoofdletter, geen uitroeptekens.

## language

language-own-name = Nederlands
number-group = .
number-decimal = ,
number-grouped-from = 4

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
date-months-alone = Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December
date-months-short = jan feb mrt apr mei jun jul aug sep okt nov dec
date-clock = { $hour }:{ $minute }
date-short = { $day } { $month }
date-short-time = { $date }, { $time }
date-full-time = { $weekday } { $day } { $month } { $time }
date-year = { $day } { $month } { $year }
date-day-month = { $day } { $month }
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
keys-calendar-next = Vorig, volgend bericht
keys-calendar-day = Bericht op de dag ervoor, erna
keys-calendar-earlier = Een kwartier eerder zetten
keys-calendar-later = Een kwartier later zetten
keys-calendar-quarter = Een kwartier verplaatsen
keys-calendar-move-day = Een dag verplaatsen
keys-calendar-stretch = Eerder, vandaag, later
keys-calendar-view = Dag, week, maand, lijst
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
pager-before = Vorige
pager-after = Volgende
pager-range = { $from } tot { $to } van { $total }
search = Zoeken
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
preview-left-out = { $count ->
    [one] Gaat hier niet mee: afbeelding { $numbers }
   *[other] Gaan hier niet mee: afbeeldingen { $numbers }
}
preview-adapted = { $count ->
    [one] { $count } afbeelding wordt voor dit netwerk kleiner gemaakt of opnieuw bewaard
   *[other] { $count } afbeeldingen worden voor dit netwerk kleiner gemaakt of opnieuw bewaard
}
count-of = { $count } van { $limit }
count-over = { $over } te veel ({ $limit })
event-draft = Concept
event-waiting = Wacht op akkoord
event-planned = Gepland
event-sent = Verstuurd
event-failed = Niet verstuurd
event-clash = botst met een ander bericht
event-quiet = in de stille uren
event-crowded = te vaak op één account

## charts

chart-promise = Onze belofte
chart-typical = Meestal
chart-slowest = Traagste 10%
chart-quiet-hours = Stille uren

## sign-in and set-up

save = Opslaan
cancel = Annuleren
table-actions = Acties
field-email = E-mailadres van uw werk
field-password = Wachtwoord
field-password-new = Nieuw wachtwoord
field-name = Volledige naam
field-department = Afdeling
field-account = Account
password-rules = Minstens { $shortest } tekens. Drie of vier woorden die niet bij elkaar horen, onthoudt u makkelijk en zijn moeilijk te raden.
sign-in-title = Inloggen
sign-in-lead = Gebruik het adres waarmee u bent uitgenodigd.
sign-in-button = Inloggen
sign-in-too-many = Te veel pogingen. Wacht een kwartier en probeer het opnieuw.
sign-in-demo = Of kijk rond als
sign-in-demo-note = Deze gemeente en haar mensen zijn verzonnen. Er gaat niets naar een echt netwerk.
set-up-title = Richt uw redactie in
set-up-lead = Deze pagina ziet u één keer. Accounts, afdelingen en collega's voegt u daarna toe.
set-up-town = Uw organisatie
set-up-organisation = Naam
set-up-organisation-hint = Zoals inwoners haar kennen, bijvoorbeeld Veldmonde
set-up-language = Taal
set-up-languages = Berichten zijn er ook in het
set-up-zone = Tijdzone
set-up-zone-choose = Kies een tijdzone
set-up-department = Eerste afdeling
set-up-department-hint = Bijvoorbeeld Communicatie of Klantcontact
set-up-you = U
set-up-button = Inrichten
join-title = Welkom bij { $town }
join-lead = Een collega heeft u uitgenodigd. Kies een wachtwoord om te beginnen.
join-button = Meedoen
join-ended-title = Uitnodiging
join-ended = Deze uitnodiging werkt niet meer
join-ended-next = Ze is gebruikt, ouder dan een week of ingetrokken. Vraag uw collega om een nieuwe.
me-you = U
me-who-changes = Een collega die mensen beheert, wijzigt naam, werk, adres en rollen.
me-password = Wachtwoord
me-password-old = Huidig wachtwoord
me-password-save = Wachtwoord wijzigen
me-look = Taal en weergave
feed = Kalender in uw eigen programma
feed-note = Een adres voor de agenda op uw telefoon of computer. U ziet er de berichten die u hier mag lezen, van een maand terug tot een jaar vooruit.
feed-make = Adres maken
feed-made = U hebt een adres sinds { $at }.
feed-renew = Nieuw adres maken
feed-revoke = Adres intrekken
feed-renew-note = Met een nieuw adres werkt het oude niet meer.
feed-ready = Uw adres is klaar.
feed-how = Voeg het in uw agendaprogramma toe als een agenda van internet.
feed-secret = Kopieer het nu: u ziet het maar één keer. Wie het adres heeft kan de kalender lezen, dus houd het voor uzelf.
feed-back = Terug naar uw pagina

# computed
done-set-up = Uw redactie staat klaar. Koppel een account en nodig daarna uw collega's uit.
done-joined = Welkom. Kies hier uw taal en weergave.
done-password = Uw wachtwoord is gewijzigd. Alle andere browsers zijn uitgelogd.
done-feed-revoked = Het adres is ingetrokken. Het werkt niet meer.

## inbox

inbox-list = Berichten die wachten
inbox-tabs = Wachtrijen
inbox-tab-to-answer = Te beantwoorden
inbox-tab-department = Bij een afdeling
inbox-tab-follow-up = Vervolg
inbox-tab-done = Klaar
inbox-tab-asked = Aan u gevraagd
inbox-group-over = Over de belofte
inbox-group-soon = Binnen een uur
inbox-group-today = Later vandaag
inbox-group-later = Een andere dag
inbox-news = { $count ->
    [one] { $count } nieuw bericht
   *[other] { $count } nieuwe berichten
}
inbox-news-show = Tonen
inbox-search = Zoek berichten, namen, nummers
inbox-filter = Filter
inbox-account = Account
inbox-all-accounts = Alle accounts
inbox-owner = Van wie
inbox-everybody = Van iedereen
inbox-me = Van mij
inbox-filter-apply = Deze tonen
inbox-filter-clear = Alles tonen
inbox-nothing-found = Niets gevonden
inbox-nothing-found-next = Geen bericht in deze wachtrij past. Probeer minder woorden, of toon alles.
inbox-empty-to-answer = Iedereen heeft antwoord
inbox-empty-to-answer-next = In deze wachtrij wacht niets. Nieuwe berichten komen hier vanzelf.
inbox-empty-department = Geen afdeling heeft een vraag
inbox-empty-department-next = Wat u doorgeeft, wacht hier tot de afdeling antwoord geeft.
inbox-empty-follow-up = Er staat geen werk open
inbox-empty-follow-up-next = Werk buiten het scherm staat hier tot de inwoner weet hoe het afliep.
inbox-empty-done = Hier is nog niets
inbox-empty-done-next = Beantwoorde en gesloten zaken staan hier.
inbox-empty-asked = Niemand vraagt u iets
inbox-empty-asked-next = Vragen aan uw afdeling staan hier tot ze zijn beantwoord.
inbox-pick = Kies een bericht om het te lezen
inbox-pick-next = Bovenaan staat wat het eerst antwoord moet krijgen.

## case

case-conversation = Gesprek
case-messages = Berichten in dit gesprek
case-about = Over dit bericht
case-details = Gegevens
case-back = Terug naar de zaak
case-back-to-inbox = Terug naar het postvak
case-public = Openbaar
case-private = Privébericht
case-more = Meer acties
case-take = Ik pak het op
case-reopen = Weer openen
case-nobody = Nog niemand
case-the-newsroom = De redactie
case-act-assign = Aan een collega geven
case-act-department = Naar een andere afdeling
case-act-hand-off = Doorvragen
case-act-follow-up = Werk buiten het scherm plannen
case-act-close = Klaar
case-send-assign = Geven
case-send-department = Versturen
case-send-hand-off = Vraag de afdeling
case-send-follow-up = Plannen
case-send-close = Zaak sluiten
case-date = Datum
case-time = Tijd
case-department-hint = De zaak gaat voorgoed weg bij uw afdeling. Wilt u een antwoord terug? Vraag dan door.
case-ask-whom = Welke afdeling
case-ask-expert = Wie
case-any-expert = Iemand daar
case-ask-question = Uw vraag
case-ask-question-hint = Alleen collega’s zien dit. Zeg wat u nodig hebt om de inwoner te antwoorden.
case-ask-by = Antwoord nodig voor
case-work-kind = Soort werk
case-work-what = Wat moet er gebeuren
case-work-what-hint = Alleen collega’s zien dit.
case-work-who = Wie zorgt ervoor
case-work-by = Voor wanneer
case-close-why = Waarom is het klaar
closing-answered = De inwoner heeft antwoord
closing-done = Het werk is klaar en de inwoner weet het
closing-nothing-to-answer = Er valt niets te antwoorden
closing-withdrawn = De inwoner heeft het bericht weggehaald
case-post-kept = Verwijderd door de schrijver. Bekijk de tekst die bewaard is
case-post-deleted = Verwijderd door de schrijver, { $at }
case-post-withdrawn = Door ons ingetrokken, { $at }
case-post-edited = Aangepast { $at }
case-post-earlier = { $count ->
    [one] Bekijk de vorige versie
   *[other] Bekijk { $count } vorige versies
}
case-post-version = Versie { $number }, tot
case-post-warning = Waarschuwing: { $words }
case-post-there = Op het netwerk
case-reply-to-this = Hierop antwoorden
case-likes = { $count ->
    [one] { $count } favoriet
   *[other] { $count } favorieten
}
case-reposts = { $count ->
    [one] { $count } keer gedeeld
   *[other] { $count } keer gedeeld
}
case-media-image = Foto
case-media-video = Film
case-media-audio = Geluid
case-media-other = Bijlage
case-answer-by = geschreven door { $who }
case-answer-draft = Niet verstuurd, een concept
case-answer-waits = Wacht op controle door een collega
case-answer-rejected = Teruggestuurd
case-answer-rejected-why = Een collega stuurde het terug: { $why }
case-answer-approved = Goedgekeurd
case-answer-scheduled = Gaat weg { $at }
case-answer-withdrawn = Ingetrokken
case-answer-on-its-way = Onderweg
case-answer-late = Te laat
case-answer-late-why = Het netwerk neemt het nog niet aan. We proberen het opnieuw om { $at }.
case-answer-sent = Verstuurd
case-answer-failed = Niet verstuurd
case-answer-failed-why = Het is niet verstuurd. { $why } De inwoner heeft het niet gezien; de tekst staat hier veilig.
case-answer-uncertain = Niet zeker of het aankwam
case-answer-uncertain-why = Het netwerk zei niet of het dit heeft aangenomen. We zoeken het daar op. Schrijf het niet opnieuw.
case-answer-cancelled = Gestopt voor het wegging
case-answer-look = Wat te doen
case-answer-again = Zet de tekst terug in het antwoord
case-asked-department = vraagt { $department }
case-asked-expert = vraagt { $expert }, { $department }
case-asked-due = Antwoord nodig voor { $at }
case-give-answer = Antwoord geven
case-answer-for-citizen = Wat mag de inwoner horen?
case-answer-may-be-public = Alles mag naar buiten
case-answer-may-be-public-hint = Zo niet, dan kiest het loket eigen woorden.
case-department-says = Antwoord van { $department }
case-you-decide = U beslist wat naar buiten gaat
case-may-go-out = Mag naar buiten
case-not-all-public = Niet alles mag naar buiten
case-use-answer = Gebruik dit antwoord
case-edit-answer = Gebruik als begin
case-work-role = { $kind }, voor { $at }
case-work-open = Nog te doen
case-work-late = Had klaar moeten zijn
case-work-done = Klaar { $at }:
case-work-untold = De inwoner weet het nog niet
case-work-telling = Een antwoord dat het vertelt is onderweg
case-work-told-there = Verteld in ons antwoord, { $at }
case-work-told-person = Zelf verteld, { $at }
case-work-say-done = Zeg dat het klaar is
case-work-outcome = Wat kwam ervan
case-work-is-done = Het is klaar
case-work-say-told = De inwoner hoorde het van ons zelf
case-work-how = Hoe, en van wie
case-work-is-told = De inwoner weet het
case-event-opened = Binnengekomen voor { $department }
case-event-opened-word = Binnengekomen voor { $department }, door het woord “{ $word }”
case-event-took = { $who } pakte het op
case-event-assigned = { $who } gaf het aan { $to }
case-event-put-back = { $who } legde het terug
case-event-sent = { $who } stuurde het van { $from } naar { $to }
case-event-closed = { $who } sloot het: { $why }
case-event-reopened = { $who } opende het weer
case-event-reopened-post = Weer geopend door een nieuw bericht
case-event-told = { $who } vertelde het zelf aan de inwoner: { $how }
case-case = Zaak
case-state = Stand
case-language = Taal
case-department = Afdeling
case-owner = Van wie
case-came-in = Binnengekomen
case-account = Op
case-reopened = Weer geopend
case-reopened-times = { $count ->
    [one] één keer
   *[other] { $count } keer
}
case-promise-first = Eerste antwoord voor { $at }. Onze belofte is { $of } open tijd.
case-promise-again = De inwoner schreef opnieuw: antwoord voor { $at }. Onze belofte is { $of } open tijd.
case-promise-done = Onze belofte is { $of } open tijd.
case-promise-closed = Gesloten
case-promise-closed-next = Een nieuw bericht van de inwoner opent de zaak weer.
case-promise-none = Geen klok
case-promise-none-next = Er is nu geen antwoord nodig.
case-steps = Stappen
step-front-office = Loket
step-nobody-yet = Nog niemand pakte het op
step-answered = { $who }, { $took } van { $of }
step-by = { $who }, voor { $at }
step-before = voor { $at }
step-you-before = U, voor { $at }
step-answer = De inwoner antwoorden
step-work = { $kind }: { $what }
step-done-by = { $who }, { $at }
step-told = De inwoner vertellen
step-tell-them = Vink het aan in uw antwoord, of zeg hoe u het vertelde
case-person = Persoon
person-first = Eerste contact.
person-earlier = { $count ->
    [one] { $count } eerdere zaak.
   *[other] { $count } eerdere zaken.
}
person-kept = We bewaren de openbare naam en de berichten aan ons. We maken geen profiel.
person-page = Pagina op het netwerk
person-bot = Een programma
reply-public = Openbaar antwoord
reply-private = Privébericht
reply-note = Interne notitie
reply-as = Antwoord als { $handle }
reply-note-placeholder = Een notitie voor uw collega’s
reply-left = { $count ->
    [one] nog { $count } teken
   *[other] nog { $count } tekens
}
reply-answers = U antwoordt op:
reply-private-talk = Dit bericht kwam privé, dus het antwoord is ook privé.
reply-language = In het
reply-tells = Dit antwoord vertelt de inwoner over
reply-offline = Offline
answering-begin = Ik beantwoord dit
answering-you = U bent aan het antwoorden. Collega’s zien dat tot { $until }, langer zolang u schrijft.
answering-stop = Toch niet
answering-other = { $who } is aan het antwoorden sinds { $at }.
answering-other-next = Stem het samen af, of verstuur uw antwoord toch.
answering-anyway = Toch antwoorden
reply-check = Controleer de tekst
reply-checked = Net gecontroleerd
reply-proof = Wat de richtlijn zegt
reply-ask-for-check = Vraag om controle
reply-send = Versturen
reply-save-note = Notitie bewaren

# computed
follow-up-call = Bellen
follow-up-letter = Brief
follow-up-visit = Bezoek
follow-up-work-order = Werkopdracht
done-taken = Het is nu van u.
done-assigned = Aan uw collega gegeven.
done-put-back = Terug in de wachtrij.
done-sent-to-department = Naar de andere afdeling gestuurd.
done-asked = De vraag ligt bij de afdeling.
done-follow-up-planned = Gepland. De zaak blijft open tot de inwoner het weet.
done-closed = Gesloten.
done-reopened = Weer open.
done-reply-sent = Uw antwoord is onderweg.
done-reply-waits = Een collega leest uw antwoord eerst.
done-noted = Notitie bewaard.
done-answered-handoff = Het loket heeft uw antwoord.
done-work-done = Genoteerd. Vertel het nu aan de inwoner.
done-told = Genoteerd: de inwoner weet het.
error-due = Geef een datum en een tijd
error-department-taken = Er is al een afdeling met deze naam
error-department = Kies een afdeling
error-closing = Kies een reden
error-reply-kind = Kies een ander soort antwoord; dit kan hier niet

## findings of the guideline

finding-in-language = { $title } ({ $language })

# computed
finding-empty = Er is nog geen tekst
finding-empty-advice = Schrijf op wat mensen moeten weten.
finding-too-long = { $over } te lang voor { $network }: { $used } van { $limit }
finding-too-long-advice = Maak het gemarkeerde deel korter, of geef dit account een eigen tekst.
finding-outside-posting-hours = Buiten de tijden voor berichten
finding-outside-posting-hours-advice = Op deze tijd sturen we alleen dringend nieuws.
finding-in-the-past = Deze tijd is voorbij
finding-in-the-past-advice = Kies een andere tijd, of geen: dan gaat het weg na goedkeuring.
finding-no-alt-text = Afbeelding { $picture } heeft geen beschrijving
finding-no-alt-text-advice = Schrijf op wat erop te zien is. Anders missen mensen die niet kunnen zien de afbeelding.
finding-poor-alt-text = Een beschrijving zegt te weinig: “{ $found }”
finding-poor-alt-text-advice = Schrijf op wie of wat te zien is, en waarom dat hier belangrijk is.
finding-too-many-pictures = { $used ->
    [one] { $used } afbeelding; { $network } neemt er { $limit }
   *[other] { $used } afbeeldingen; { $network } neemt er { $limit }
}
finding-too-many-pictures-advice = Kies welke daar naartoe gaan, of stuur alleen de eerste.
finding-picture-refused = { $network } neemt deze afbeelding niet
finding-picture-refused-advice = Dit netwerk neemt deze soort niet of niet zo groot, of de beschrijving is te lang.
finding-email-address = Een e-mailadres: { $found }
finding-email-address-advice = Het lijkt privé. Gebruik een adres van de organisatie.
finding-telephone-number = Een telefoonnummer: { $found }
finding-telephone-number-advice = Het lijkt privé. Gebruik een nummer van de organisatie.
finding-bank-account = Een rekeningnummer: { $found }
finding-bank-account-advice = Het lijkt privé. Laat het weg, of verwijs naar een pagina van de organisatie.
finding-national-number = Een burgerservicenummer of ander nationaal nummer: { $found }
finding-national-number-advice = Dit mag nooit openbaar worden. Laat het weg.
finding-broken-link = Deze link werkt niet: { $found }
finding-broken-link-advice = Kopieer het adres opnieuw uit uw browser.
finding-insecure-link = Een link zonder beveiliging: { $found }
finding-insecure-link-advice = Gebruik het adres dat met https begint.
finding-shortened-link = Een verkorte link verbergt waar hij heen gaat: { $found }
finding-shortened-link-advice = Gebruik het hele adres, dan zien mensen waar ze naartoe gaan.
finding-missing-language = De tekst ontbreekt in deze taal: { $language }
finding-missing-language-advice = Schrijf de tekst ook in deze taal.
finding-long-sentence = Een zin van { $used } woorden
finding-long-sentence-advice = Tot { $limit } woorden leest makkelijk. Maak er twee zinnen van.
finding-hard-word = { $better ->
    [none] Een ambtelijk woord: { $found }
   *[other] Schrijf { $better } in plaats van { $found }
}
finding-hard-word-advice = { $better ->
    [none] Zeg het zoals u het aan de balie zegt.
   *[other] Dit woord kennen meer mensen.
}
finding-hard-to-read = Dit leest moeilijk: { $used } op de schaal { $formula }
finding-hard-to-read-advice = { $better ->
    [lower] Duidelijke tekst heeft { $limit } of minder.
   *[higher] Duidelijke tekst heeft { $limit } of meer.
} Kortere woorden en zinnen helpen.
finding-shouting = { $used }% hoofdletters leest als schreeuwen
finding-shouting-advice = Gebruik gewone letters.
finding-hashtag-case = Schrijf { $better } in plaats van { $found }
finding-hashtag-case-advice = Met hoofdletters kan een schermlezer de woorden voorlezen.
finding-too-many-hashtags = { $used } hashtags
finding-too-many-hashtags-advice = Tot { $limit } helpen mensen het te vinden. Laat de andere weg.
finding-too-many-emoji = { $used } emoji
finding-too-many-emoji-advice = Tot { $limit } is vriendelijk. Een schermlezer leest ze allemaal voor.
finding-unwanted-word = We schrijven niet { $found }
finding-unwanted-word-advice = Zo staat het in de richtlijn.
finding-near-duplicate = { $department } zegt bijna hetzelfde
finding-near-duplicate-advice = Vertel het samen, of zeg waarin dit anders is.
finding-different-date = { $department } zegt { $other }, niet { $found }
finding-different-date-advice = Vraag wat klopt, voordat twee berichten van één organisatie elkaar tegenspreken.
finding-different-time = { $department } zegt { $other }, niet { $found }
finding-different-time-advice = Vraag wat klopt, voordat twee berichten van één organisatie elkaar tegenspreken.
finding-different-amount = { $department } zegt { $other }, niet { $found }
finding-different-amount-advice = Vraag wat klopt, voordat twee berichten van één organisatie elkaar tegenspreken.
finding-different-place = { $department } zegt { $other }, niet { $found }
finding-different-place-advice = Vraag wat klopt, voordat twee berichten van één organisatie elkaar tegenspreken.
finding-kind-of-others = Dit soort bericht komt van { $department }
finding-kind-of-others-advice = Vraag hun het te sturen, of kies een ander soort.
finding-missing-partner = { $department } moet hierbij betrokken zijn
finding-missing-partner-advice = Zet hen bij de partners.
finding-hidden-characters = { $count ->
    [one] Een verborgen teken: { $found }
   *[other] { $count } verborgen tekens: { $found }
}
finding-hidden-characters-advice = Ze kunnen tekst omdraaien of verbergen. Vaak komen ze mee bij plakken.

## compose

compose-new = Nieuw bericht
compose-title = Werktitel
compose-title-hint = Alleen voor collega’s. Deze titel wordt nooit gepubliceerd.
compose-message = Bericht
compose-languages = Taalversie
compose-tab-checked = nagekeken
compose-tab-empty = leeg
compose-text-in = Bericht, taal: { $language }
compose-send-to = Versturen naar
compose-proof = Controle
compose-check = Controleren
compose-checked = Zojuist gecontroleerd
compose-beside-time = { $count ->
    [one] En { $count } bij de tijd
   *[other] En { $count } bij de tijd
}
compose-moved-on = De tekst is veranderd na de controle. Er is niets vervangen. Kijk naar de nieuwe punten.
compose-pictures = Afbeeldingen toevoegen
compose-pictures-hint = Hoogstens { $most }: PNG, JPEG, WebP of GIF die niet beweegt, elk tot 20 MB en samen 64 MB per keer. Plaats en camera halen we weg. Elk netwerk krijgt ze in de maat die het neemt.
compose-pictures-add = Toevoegen
compose-picture = Afbeelding { $number }
compose-picture-remove = Afbeelding { $number } weghalen
compose-picture-earlier = Afbeelding { $number } naar voren
compose-picture-more = Uitsnede en accounts van afbeelding { $number }
compose-sight = Wat in beeld moet blijven
compose-sight-hint = Netwerken snijden afbeeldingen bij. Wijs aan wat belangrijk is, of geef de plek in procenten.
compose-sight-left = Vanaf links, %
compose-sight-top = Vanaf boven, %
compose-left-out = Niet sturen naar
compose-alt = Wat is te zien op afbeelding { $number }? Taal: { $language }
compose-alt-example = Bijvoorbeeld: een brug met een rood-witte slagboom
compose-warning = Waarschuwing vooraf
compose-warning-hint = Staat vóór de tekst, als het netwerk dat kan.
compose-own = Eigen tekst voor één account
compose-own-hint = Laat het leeg om de gedeelde tekst te sturen.
compose-own-text = Eigen tekst voor { $handle }
compose-account-language = Taal voor { $handle }
compose-previews = Op elk netwerk
compose-previews-remark = Zoals mensen het zien
compose-no-account = Kies ten minste één account om te zien hoe het eruitziet.
compose-saved = Bewaard { $at }
compose-not-saved = Nog niet bewaard
compose-save = Bewaren
compose-submit = Goedkeuring vragen
compose-side = Planning en goedkeuring
compose-when = Wanneer
compose-date = Datum
compose-time = Tijd
compose-when-hint = In de tijd van { $zone }. Laat beide leeg om het meteen na goedkeuring te sturen.
compose-approval = Goedkeuring
compose-for-whom = Voor wie
compose-department = Afdeling
compose-no-department = Kies een afdeling waarvoor u schrijft
compose-kind = Soort informatie
compose-visibility = Wie mag het zien
compose-audience = Doelgroep
compose-audience-hint = Bijvoorbeeld: forenzen, bewoners van noord
compose-until = Geldt tot
compose-until-date = Tot, datum
compose-until-time = Tot, tijd
compose-until-hint = Vanaf wanneer het niet meer klopt. Laat beide leeg als het blijft kloppen.
compose-embargo = Embargo
compose-embargo-date = Niet vóór, datum
compose-embargo-time = Niet vóór, tijd
compose-embargo-hint = Tot dan zien alleen collega’s het die voor de afdeling of een partner schrijven of goedkeuren, en gaat het niet uit.
compose-campaign = Campagne
compose-campaign-none = Geen campagne
compose-partners = Afdelingen die meedoen
compose-partners-count = { $count ->
    [0] Partnerafdelingen
    [one] Partnerafdelingen ({ $count })
   *[other] Partnerafdelingen ({ $count })
}
compose-partners-hint = Zij zien het, en u kunt hun vragen het te controleren.
message-until = geldt tot { $at }
message-past = geldt niet meer
campaigns = Campagnes
campaigns-none = Nog geen campagnes
campaigns-none-next = Een campagne houdt berichten van enkele dagen of weken bij elkaar. Wie berichten leest, ziet de naam.
campaign-new = Nieuwe campagne
campaign-new-note = Een naam voor berichten die bij elkaar horen. U kiest hem tijdens het schrijven.
campaign-make = Campagne maken
campaign-save = Bewaren
campaign-change = Campagne wijzigen
campaign-name = Naam
campaign-days = Wanneer
campaign-messages = Berichten
campaign-colour = Kleur
campaign-first-day = Eerste dag
campaign-last-day = Laatste dag
campaign-note = Notitie
campaign-note-hint = Wat collega’s moeten weten: doel, doelgroep, wie beslist.
campaign-from-to = { $from } tot en met { $to }
campaign-from = Vanaf { $from }
campaign-to = Tot en met { $to }
campaign-always = Geen datums
campaign-empty = Geen berichten die u mag lezen
campaign-empty-next = Kies deze campagne als u een bericht schrijft.
colour-1 = Blauwgroen
colour-2 = Blauw
colour-3 = Paars
colour-4 = Rood
colour-5 = Oranje
colour-6 = Groen
compose-answers = Dit is een antwoord aan een inwoner. Het blijft even openbaar of privé als de vraag.
compose-stale = Een collega heeft dit bericht veranderd terwijl u schreef.
compose-stale-next = Er is niets van uw collega overschreven en niets van u verloren. Vergelijk hieronder. Bewaart u nu, dan komt uw tekst in de plaats.
compose-stale-theirs = Wat uw collega heeft bewaard
when-no-date = Kies een datum
when-no-time = Kies een tijd, zoals 7:30
when-beyond = Kies een datum dichter bij vandaag
when-skipped = { $time } bestaat die nacht niet: de klok gaat vooruit. Kies een van de twee tijden hieronder
when-twice = { $time } komt die nacht twee keer voor: de klok gaat terug. Kies welke u bedoelt
when-which = Welke tijd bedoelt u?
when-first = { $at }, de eerste keer ({ $offset })
when-second = { $at }, de tweede keer ({ $offset })
fix-move = Verplaatsen naar { $at }
fix-first-pictures = { $count ->
    [one] Alleen de eerste sturen
   *[other] Alleen de eerste { $count } sturen
}
fix-use = { $with } gebruiken
fix-remove = Weghalen
fix-mend = Verbeteren
gate-no-account = Gaat open als u een account kiest
gate-fixes = { $count ->
    [one] Gaat open als { $count } punt is verbeterd
   *[other] Gaat open als { $count } punten zijn verbeterd
}
gate-open = Klaar: een collega moet het goedkeuren
step-written = Geschreven
step-approval = Een collega keurt goed
step-approval-who = Iedereen die mag goedkeuren, maar niet de schrijver
step-out = Gaat weg
step-by-at = { $name }, { $at }
step-goes = { $count ->
    [one] Naar { $count } account, meteen na goedkeuring
   *[other] Naar { $count } accounts, meteen na goedkeuring
}
step-goes-at = { $count ->
    [one] Naar { $count } account, { $at }
   *[other] Naar { $count } accounts, { $at }
}
step-when-approved = Meteen na goedkeuring
strip-sentence = Van { $from } tot { $to }. Uw bericht staat op { $planned }. { $others ->
    [one] Er gaat { $others } ander bericht weg in deze tijd.
   *[other] Er gaan { $others } andere berichten weg in deze tijd.
}
strip-quiet = Stille uren van { $from } tot { $to }.
error-pictures-many = Een bericht kan { $most } afbeeldingen hebben

# computed
kind-news = Nieuws
kind-schedule-change = Andere tijden
kind-works = Werkzaamheden
kind-delay = Vertraging of storing
kind-emergency = Gevaar
kind-event = Evenement
kind-service = Uitleg over een dienst
kind-reply = Antwoord aan een inwoner
visibility-public = Iedereen
visibility-unlisted = Iedereen, maar niet in openbare tijdlijnen
error-picture-heavy = “{ $name }” is groter dan 20 MB. Maak de afbeelding kleiner en voeg hem opnieuw toe
error-picture-large = “{ $name }” heeft meer dan 40 miljoen beeldpunten. Maak de afbeelding kleiner en voeg hem opnieuw toe
error-picture-moving = “{ $name }” beweegt. Voeg een afbeelding toe die stilstaat
error-picture-heic = “{ $name }” is een HEIC-bestand. Netwerken laten dat niet zien. Bewaar het als JPEG en voeg het opnieuw toe
error-picture-avif = “{ $name }” is een AVIF-bestand. Veel netwerken laten dat niet zien. Bewaar het als JPEG en voeg het opnieuw toe
error-picture-film = “{ $name }” is een film. U kunt alleen afbeeldingen toevoegen
error-picture-empty = “{ $name }” is leeg. Kopieer het bestand opnieuw en voeg het nog eens toe
error-picture-together = “{ $name }” kon er niet bij: samen zijn ze groter dan 64 MB. Voeg hem nu nog eens toe
error-picture-again = “{ $name }” staat al in dit bericht
error-picture-drawing = “{ $name }” is een SVG-tekening. Netwerken laten die niet zien. Bewaar hem als PNG en voeg hem opnieuw toe
error-picture-type = “{ $name }” is geen PNG-, JPEG-, WebP- of GIF-afbeelding. Bewaar het als JPEG of PNG en voeg het opnieuw toe
error-picture-broken = “{ $name }” is niet te lezen. Misschien is het bestand beschadigd. Bewaar het opnieuw en voeg het nog eens toe
done-saved = Bewaard.

## messages

message-all = Alle berichten
message-side = Wat er kan
message-do = Wat u kunt doen
message-says = Wat er staat
message-no-text = Er staat nog niets.
message-own-text = Eigen tekst voor { $handle }
message-deliveries = Waar het heen ging
message-figures = Wat mensen ermee deden
message-editions = Versies
message-edition = Versie { $number }
message-edition-by = Versie { $number }: { $name }, { $at }
message-older-editions = { $count ->
    [one] En { $count } oudere versie
   *[other] En { $count } oudere versies
}
message-facts = Gegevens
message-planned = Gepland
message-started = Begonnen
message-answers = Antwoord op
message-answers-case = De zaak van de inwoner
message-title = Bericht
message-state = Stand
message-when = Gaat weg
message-no-time = Nog geen tijd
message-trouble = { $count } niet aangekomen
message-none = Hier staan geen berichten
message-none-next = Berichten die u schrijft staan hier, van concept tot ingetrokken.
message-search = Zoeken in berichten
message-search-do = Zoeken
messages-by-state = Berichten naar stand
messages-all = Alle
messages-writing = In de maak
messages-waiting = Wacht op goedkeuring
messages-planned = Gepland
messages-out = Weg
figure-likes = Vind ik leuk
figure-reposts = Gedeeld
figure-replies = Reacties
figure-read = Afgelezen
change-accounts = Het gaat naar andere accounts.
change-pictures = De afbeeldingen of hun beschrijving zijn veranderd.
change-warning = De waarschuwing vooraf is veranderd.
change-visibility = Andere mensen mogen het zien.
note-submitted = { $name } vroeg goedkeuring, { $at }.
note-rejected = { $name } stuurde het terug:
note-approved = Het is goedgekeurd en heeft geen tijd. Het gaat weg als u dat zegt.
note-goes-out = Het gaat weg op { $at }.
note-goes-out-seconds = { $seconds ->
    [one] Het gaat weg over { $seconds } seconde.
   *[other] Het gaat weg over { $seconds } seconden.
}
note-trouble = Niet alles is aangekomen.
note-trouble-next = Er wordt niets dubbel gestuurd. Kijk hieronder wat u kunt doen.
note-withdrawn = { $name } trok het in:
act-approve = Goedkeuren
act-send-back = Terugsturen
act-send-back-why = Wat moet er anders?
act-send-back-hint = De schrijver leest dit.
act-publish-now = Nu versturen
act-stop = Stoppen
act-reschedule = Andere tijd
act-reschedule-do = Verplaatsen
act-edit = Verder schrijven
act-edit-hint = Een verandering moet opnieuw worden goedgekeurd. Tot dan blijft staan wat er staat.
act-break-glass = Versturen zonder tweede persoon
act-break-glass-warning = Alleen als mensen gevaar lopen en niemand bereikbaar is. Uw reden wordt vastgelegd en later bekeken.
act-break-glass-why = Waarom kan het niet wachten?
act-break-glass-do = Alleen versturen
act-withdraw-message = Intrekken
act-withdraw-warning = Het verdwijnt van elk netwerk dat dat toestaat. Wie het heeft gezien, heeft het gezien.
act-withdraw-why = Waarom trekt u het in?
act-withdraw-do = Intrekken
approval-four-eyes = { $name }, { $at }
approval-break-glass = { $name } alleen, in een noodgeval, { $at }
approval-standing = { $name }, zoals regel { $clause } toestaat, { $at }

# computed
message-draft = Concept
message-submitted = Wacht op goedkeuring
message-rejected = Teruggestuurd
message-approved = Goedgekeurd
message-scheduled = Gepland
message-published = Weg
message-withdrawn = Ingetrokken
done-submitted = Een collega is gevraagd om het goed te keuren.
done-approved = Goedgekeurd. Het gaat weg op zijn tijd.
done-approved-alone = Het gaat weg. Uw reden is vastgelegd.
done-sent-back = Teruggestuurd naar de schrijver.
done-stopped = Gestopt. Het blijft goedgekeurd.
done-goes-out = Het gaat zo weg.
done-rescheduled = Naar een andere tijd verplaatst.
done-moved = Verplaatst van { $from } naar { $to }.
done-withdrawn = Ingetrokken.

## approvals

approvals-waiting = { $count ->
    [one] { $count } bericht wacht
   *[other] { $count } berichten wachten
}
approvals-none = Er wacht niets op goedkeuring
approvals-none-next = Als een collega goedkeuring vraagt, staat het bericht hier.
approvals-by = Geschreven door { $name }
approvals-for = Gepland voor { $at }

## calendar

calendar-day = Dag
calendar-week = Week
calendar-month = Maand
calendar-list = Lijst
calendar-view = Weergave
calendar-today = Vandaag
calendar-day-before = Dag ervoor
calendar-day-after = Dag erna
calendar-month-before = Maand ervoor
calendar-month-after = Maand erna
calendar-week-before = Eerder
calendar-week-after = Later
calendar-stretch = { $from } tot en met { $to }
calendar-month-name = { $month } { $year }
calendar-week-number = Week { $number }
calendar-grid = Berichten van { $stretch }
calendar-outside = Voor 7:00, na 22:00, of veel tegelijk
calendar-departments = Afdelingen tonen
calendar-show = Tonen
calendar-side = Wat aandacht vraagt
calendar-decide = Vraagt een besluit
calendar-decide-none = Er zit niets in de weg.
calendar-questions = Verwachte vragen
calendar-colleagues = Wie antwoordt
calendar-questions-none = Hier staat niets gepland waar vragen over kunnen komen.
calendar-questions-unknown = niet bekend
calendar-questions-range = ({ $least } tot { $most })
calendar-office-closed = Kantoor dicht
calendar-can-answer = { $count ->
    [one] 1 collega
   *[other] { $count } collega's
}
calendar-questions-method = Reacties binnen een dag: zoveel als berichten van hetzelfde account de laatste 180 dagen meestal kregen; een account heeft { $least } berichten nodig. Negen van de tien keer ligt het echte aantal tussen de twee getallen tussen haakjes. Er wordt niet gekeken waar een bericht over gaat. Collega’s zijn wie inwoners mag antwoorden; wie dienst heeft, is nog niet bekend.
calendar-clash = Twee tegelijk op één account
calendar-quiet = In de stille uren
calendar-crowded = { $said } ({ $account }, regel { $clause })
calendar-how-often = Hoe vaak in deze tijd
calendar-messages = Berichten
best-time = Beste tijd
best-time-few = Te weinig berichten om iets te zeggen: { $count }, en er zijn er { $least } nodig.
best-time-none = Uit { $count } berichten blijkt geen uur beter dan een ander.
best-time-hour = { $weekday } { $from } tot { $to }
best-time-factor = { $factor } keer zoveel reacties als gewoonlijk
best-time-figures = ({ $least } tot { $most }, { $count ->
    [one] één bericht
   *[other] { $count } berichten
})
best-time-how = Hoe we dit weten
best-time-method = Likes, delingen en antwoorden bij onze eigen berichten van de laatste 180 dagen, een dag na elk bericht, vergeleken met wat op dat account gewoon is. Uren met weinig berichten worden naar het gewone toe getrokken; uren met minder dan { $least } berichten staan er niet bij. Negen van de tien keer ligt het echte getal tussen de twee getallen tussen haakjes. Het kan ook aan het soort bericht liggen en niet aan het uur.
calendar-empty = In deze tijd is niets gepland
calendar-empty-next = Schrijf een bericht en geef het een datum, dan staat het hier.
calendar-move = Verplaatsen
calendar-move-do = Verplaatsen
calendar-move-one = Verplaatsen: { $title }
calendar-move-title = Een ander moment
calendar-move-hint = In de tijd van { $zone }.
calendar-move-not = U kunt dit bericht niet verplaatsen: het is al verstuurd, of uw rol staat het hier niet toe.
calendar-back = Terug naar de kalender
calendar-step-day-before = Een dag eerder
calendar-step-day-after = Een dag later
calendar-step-earlier = Een kwartier eerder
calendar-step-later = Een kwartier later
calendar-more = Nog { $count }
calendar-offset = (UTC{ $offset })
calendar-holiday = Feestdag
calendar-clocks-forward = De klok gaat vooruit: geen { $from } tot { $until }
calendar-clocks-back = De klok gaat terug: { $from } tot { $until } komt twee keer
calendar-filter = Kies account, stand en soort
calendar-any = Alle
calendar-filtered = { $count ->
    [one] Eén bericht: { $what }.
   *[other] { $count } berichten: { $what }.
}
calendar-everything = Alles tonen
calendar-no-such-day = Die dag bestaat niet in de kalender. Dit is vandaag.
calendar-cut = Er is meer gepland dan op één pagina past. Dit zijn de eerste { $count } berichten; kies een kortere tijd om de rest te zien.

## deliveries

deliveries = Bezorging
deliveries-show = Welke bezorgingen
deliveries-problems = Vraagt aandacht
deliveries-all = Alle
deliveries-counts = { $failed } mislukt, { $uncertain } onzeker, { $late } te laat.
deliveries-none = Er is nog niets weggegaan
deliveries-none-next = Elk bericht dat weggaat laat hier voor elk account een regel achter.
deliveries-well = Alles is aangekomen
deliveries-well-next = Een bezorging die mislukt, te laat is of misschien weg is, staat hier binnen een minuut.
delivery = Bezorging
delivery-of = Bezorging van “{ $title }”
delivery-account = Account
delivery-what = Wat
delivery-due = Moet weg
delivery-stands = Hoe het ervoor staat
delivery-do = Wat te doen
delivery-open = Bekijken
delivery-look = Daar bekijken
delivery-settle-link = Wat te doen
delivery-attempts = Pogingen
delivery-first = Eerste poging
delivery-never = Nog geen
delivery-changed = Laatste verandering
delivery-link = Adres
delivery-quoted = Het netwerk zei:
delivery-obstacles = Wat in de weg stond:
delivery-no-right = Een collega die bezorgingen mag afhandelen besluit wat er nu gebeurt.
delivery-pending-next = Het gaat weg: { $at }.
delivery-again-next = Het lukte nog niet. De volgende poging is { $next }; u hoeft niets te doen.
delivery-late-next = Het is over tijd. De volgende poging is { $next }. Kan het niet wachten, besluit dan zelf.
delivery-sending-next = Het is onderweg sinds { $at }.
delivery-uncertain-next = Het antwoord ging verloren ({ $at }). We zoeken of het er staat en sturen het niet blind opnieuw. Ziet u het daar, zeg dat dan.
delivery-cancelled-next = Het is eruit gehaald voordat het wegging, of iemand heeft besloten het zo te laten. Het wordt niet opnieuw geprobeerd.
delivery-sent-publish = Het staat er sinds { $at }.
delivery-sent-replace = Het is daar veranderd: { $at }.
delivery-sent-withdraw = Het is daar weg sinds { $at }.
delivery-not-cleared = Het is niet verstuurd, omdat het op dat moment niet meer was vrijgegeven. Verander het bericht en laat het opnieuw goedkeuren.
delivery-exhausted = Het is lang geprobeerd zonder succes. Kijk of het netwerk werkt en probeer het dan opnieuw.
delivery-reconnect = Het netwerk accepteert onze aanmelding niet meer. Verbind het account opnieuw en probeer het dan nog eens.
delivery-gone = Het bericht staat er niet meer. Er is niets meer te veranderen.
delivery-unsupported = Dit netwerk kan dat niet. Doe het daar met de hand.
delivery-address = Met dit adres maken we geen verbinding. Vraag het uw beheerder.
delivery-refused = Het netwerk weigerde het. Verander het bericht, of probeer het opnieuw.
act-publish = Nieuw bericht
act-replace = Verandering van het bericht
act-withdraw = Weghalen
settle-heading = Besluit wat er nu gebeurt
settle-which = Wat wilt u doen?
settle-again = Opnieuw proberen
settle-again-hint = Het wordt nu nog één keer verstuurd.
settle-again-uncertain = Alleen als u hebt gekeken en het er niet staat: anders staat het er twee keer.
settle-there = Het staat er
settle-there-hint = U hebt het gezien. Het telt als verstuurd en wordt vanaf nu gemeten.
settle-leave = Laten rusten
settle-leave-hint = Het wordt niet meer verstuurd.
settle-look = Kijk eerst daar:
settle-address = Adres van het bericht
settle-address-hint = Alleen als het er staat: kopieer het uit uw browser.
settle-choose = Kies wat er nu gebeurt
settle-do = Doe dit

# computed
delivery-pending = Wacht
delivery-late = Te laat
delivery-sending = Onderweg
delivery-sent = Aangekomen
delivery-failed = Mislukt
delivery-uncertain = Onzeker
delivery-cancelled = Eruit gehaald
done-settled = Vastgelegd.

## accounts

accounts-count = { $count ->
    [one] { $count } account in gebruik
   *[other] { $count } accounts in gebruik
}
accounts-connect = Account koppelen
accounts-none = Nog geen account
accounts-none-next = Koppel het eerste account van uw organisatie. Daarmee wordt niets gepubliceerd.
accounts-wrong = { $count ->
    [one] { $count } account moet opnieuw worden gekoppeld.
   *[other] { $count } accounts moeten opnieuw worden gekoppeld.
}
accounts-wrong-next = De andere accounts werken door. Wat gepland is, wacht en gaat niet verloren.
accounts-search = Zoek naam, server of afdeling
accounts-not-found = Geen account past daarbij
accounts-not-found-next = Zoek op een deel van de naam, de server, het doel of de afdeling.
accounts-state-connected = Gekoppeld
accounts-state-trouble = Storing
accounts-state-reconnect = Opnieuw koppelen
accounts-state-out = Buiten gebruik
accounts-reconnect-what = Het netwerk accepteert onze inlog niet meer sinds { $since }.
accounts-reconnect-next = Wat voor dit account gepland is, wacht. Koppel het opnieuw en het gaat door.
accounts-trouble-what = De laatste oproep mislukte om { $at }.
accounts-trouble-next = We proberen het vanzelf opnieuw. Er gaat niets verloren.
accounts-out-since = Buiten gebruik sinds { $since }. Berichten, zaken en cijfers blijven bewaard.
accounts-server = Server
accounts-last-ok = Laatste goede oproep
accounts-never = nooit
accounts-next-turn = Volgende keer
accounts-turn-now = nu
accounts-since = Gekoppeld sinds
accounts-gaps = Gaten
accounts-purpose = Waar het voor is
accounts-purpose-hint = In een paar woorden, bijvoorbeeld "Verkeer en werk aan de weg, voor iedereen onderweg"
accounts-reconnect = Opnieuw koppelen
accounts-use-again = Weer gebruiken
accounts-edit = Wijzigen
accounts-disconnect = Buiten gebruik stellen
accounts-can = Wat het kan
accounts-source = Bron: { $source }, { $at }.
gap-between = { $from } tot { $to }
gap-see = Naar het logboek
verb-not = { $what }: hier niet
verb-publish = Publiceren
verb-pictures = Foto's met een beschrijving
verb-reply = In het openbaar antwoorden
verb-private-reply = Eén persoon antwoorden
verb-edit = Een bericht verbeteren
verb-withdraw = Een bericht intrekken
verb-find-sent = Terugvinden wat we stuurden
verb-collect = Verzamelen wat mensen zeggen
verb-stream = Het meteen horen
verb-measure = Likes en gedeelde berichten tellen
verb-block = Een schrijver blokkeren
verb-mute = Een schrijver dempen
verb-report = Melden bij de moderatoren
limit-text = Tekst
limit-characters = { $limit ->
    [one] hoogstens { $limit } teken
   *[other] hoogstens { $limit } tekens
}
limit-bytes = { $limit ->
    [one] hoogstens { $limit } byte
   *[other] hoogstens { $limit } bytes
}
limit-mb = { $megabytes } MB
limit-pictures = Foto's
limit-pictures-of = { $count ->
    [one] { $count } van hoogstens { $size }
   *[other] { $count } van elk hoogstens { $size }
}
limit-alt = Beschrijving
limit-rate = Berichten
limit-rate-of = hoogstens { $calls } in { $window }
limit-dedupe = Twee keer gestuurd
dedupe-own-key = Wordt één bericht: wij kiezen de sleutel
dedupe-idempotency-key = Wordt één bericht zolang de server het weet; we kijken voor elke nieuwe poging
dedupe-none = We kijken of het er staat voor elke nieuwe poging
connect-title = Account koppelen
connect-lead = Werkt met Mastodon en elke server die dezelfde taal spreekt. U logt in bij de server zelf; wij zien het wachtwoord nooit.
connect-server-hint = Bijvoorbeeld social.example, of de hele naam @gemeente@social.example
connect-department-hint = Is eigenaar van het account en mag het wijzigen
connect-button = Verder
onward-title = Log in bij de server
onward-lead = { $host } vraagt u nu in te loggen met het account van uw organisatie, en deze redactie toe te laten.
onward-safe = U komt vanzelf hier terug. Daarmee wordt niets gepubliceerd.
onward-button = Verder naar { $host }
onward-time = U hebt er een half uur voor.
connected-not = Niet gekoppeld
connected-refused = De server heeft het account niet gekoppeld ({ $why }).
connected-stale = Deze inlog is te oud, al gebruikt of door iemand anders begonnen.
connected-nothing = Er is niets veranderd
connected-nothing-next = Begin opnieuw bij de accounts. Kies "toestaan" als de server dat vraagt.
connected-again = Naar de accounts
account-edit-title = { $handle } wijzigen
disconnect-title = { $handle } buiten gebruik stellen?
disconnect-what = We vergeten de inlog meteen. Er wordt niets meer gepubliceerd of verzameld, en wat gepland is, gaat daar niet uit. Berichten, zaken en cijfers blijven bewaard. U kunt het later weer koppelen.
disconnect-button = Buiten gebruik stellen

# computed
done-connected = Het account is gekoppeld.
done-described = Het account is gewijzigd.
done-disconnected = Het account is buiten gebruik.

## people

departments = Afdelingen
departments-note = elke vraag en elk bericht hoort bij één
departments-name = Naam van nog een afdeling
departments-add = Toevoegen
departments-rename = Hernoemen
department-rename-title = { $name } hernoemen
department-name = Naam
department-rename-hint = Zaken, berichten en rollen blijven bij de afdeling.
department-rename-save = Naam bewaren
organisation-title = Organisatie
organisation-note = Een andere tijdzone of andere talen geven een nieuwe versie van de richtlijn, door u ondertekend.
organisation-zone-hint = Planning, beloften en openingstijden volgen meteen
organisation-locale = Taal van de pagina’s
organisation-locale-hint = Voor wie zelf geen taal heeft gekozen
organisation-own = Eigen taal
organisation-own-hint = Elk bericht wordt in deze taal gevraagd
organisation-save = Bewaren
details-change = Wijzigen
details-title = { $name } wijzigen
details-email-hint = Voortaan meldt deze collega zich met dit adres aan
details-save = Bewaren
people-invite = Collega uitnodigen
people-colleagues = { $count ->
    [one] { $count } collega
   *[other] { $count } collega's
}
people-invitations = Uitnodigingen
people-invitations-note = die nog niemand heeft gebruikt
people-invitations-none = Geen open uitnodigingen
people-invitations-none-next = Wie u uitnodigt, staat hier tot die meedoet, hoogstens een week.
people-left = { $count ->
    [one] { $count } collega die weg is
   *[other] { $count } collega's die weg zijn
}
people-left-on = weg sinds { $at }
people-search = Zoek naam, adres of werk
people-not-found = Niemand hier past daarbij
people-not-found-next = Zoek op een deel van een naam, een adres of het werk. Wie weg is, staat hieronder.
people-left-more = { $count ->
    [one] En nog één. Zoek op de naam.
   *[other] En nog { $count }. Zoek op de naam.
}
people-has-left = Is weg
people-left-since = Weg sinds
people-name = Naam
people-title = Werk
people-title-hint = Bijvoorbeeld "Webcare, klantcontact"
people-role = Rol
people-roles = Rollen
people-roles-note = Gelden vanaf de volgende klik van deze collega
people-no-roles = Geen rollen
people-everywhere = Overal
people-grant-barred = u beheert daar geen mensen
people-since = Hier sinds
people-until = Werkt tot
people-withdraw = Intrekken
people-leave = Gaat weg
people-roles-save = Rollen opslaan
people-last-manager = Dan is er niemand meer die mensen beheert. Geef eerst een collega overal de rol beheerder of manager.
leave-title = Gaat { $name } weg?
leave-what = Elke browser van deze collega wordt meteen uitgelogd, en niemand kan nog inloggen met dit adres. Wat de collega schreef en besloot, blijft bewaard. Open zaken blijven waar ze zijn: geef ze aan iemand anders.
leave-button = Gaat nu weg
invite-title = Collega uitnodigen
invite-roles-note = Wat mag deze collega doen, en waar?
invite-button = Uitnodiging maken
invited-title = Uitnodiging
invited-lead = De uitnodiging voor { $name } is klaar.
invited-how = Stuur deze link zelf aan uw collega. Hij werkt één keer, en alleen deze pagina toont hem.
invited-copy = Druk op de link om hem te selecteren en kopieer hem. Wie de link heeft, kan meedoen. Kies dus een weg die alleen uw collega leest.
invited-back = Naar de mensen
invited-more = Nog iemand uitnodigen

# computed
role-manager = Manager
role-editor = Redacteur
role-expert = Deskundige
role-moderator = Moderator
role-analyst = Analist
role-records-officer = Archiefmedewerker
role-administrator = Beheerder
role-detail-manager = Leidt: plant, keurt goed, tekent
role-detail-editor = Schrijft berichten en keurt ze goed
role-detail-expert = Antwoordt op wat wordt doorgezet
role-detail-moderator = Klantcontact: antwoordt inwoners
role-detail-analyst = Leest en meet
role-detail-records-officer = Beheert het archief
role-detail-administrator = Beheert de redactie: mensen, accounts
done-department-added = De afdeling is er. Geef collega’s hun rollen erin.
done-organisation-changed = De organisatie is gewijzigd.
done-department-renamed = De afdeling heeft een andere naam.
done-person-described = De gegevens zijn gewijzigd.
done-granted = De rollen zijn gewijzigd.
done-left = Deze collega is weg.
done-withdrawn-invitation = De uitnodiging is ingetrokken. De link werkt niet meer.

people-roles-by-department = Rollen per afdeling
people-invitations-open = Open uitnodigingen

## jobs and health

jobs-title = Wat vanzelf gaat
jobs-note = niemand hoeft dit te starten
jobs-silent = Er gaat niets vanzelf.
jobs-silent-next = Er gaat geen bericht uit en er komt niets binnen. Er gaat niets verloren. Vraag uw beheerder "folkmoot serve" of "folkmoot worker" te starten.
jobs-job = Taak
jobs-state = Toestand
jobs-last = Laatste keer
jobs-worked = Gedaan
jobs-runs = Keren
jobs-failures = Mislukt
jobs-well = Loopt
jobs-failing = Laatste keer mislukt
jobs-failing-next = Het probeert vanzelf opnieuw.
jobs-quiet = Stil
jobs-quiet-next = Het had al moeten lopen. Vraag uw beheerder of de redactie is gestopt.
jobs-never = Nog niet gelopen
jobs-queue = Wat wacht
jobs-next-delivery = Volgende bezorging
jobs-nothing = er wacht niets
jobs-hand-over-waits = een bericht is aan de beurt
jobs-turns = Wie het eerst wordt gevraagd
jobs-turns-note = wat er binnenkwam
jobs-turn-late = had gemoeten: { $span }
health-well = Alles is in orde.
health-well-next = Berichten gaan uit, antwoorden komen binnen.
health-wrong = { $count ->
    [one] { $count } ding vraagt aandacht.
   *[other] { $count } dingen vragen aandacht.
}
health-wrong-next = Elke regel hieronder zegt wat veilig is en wat u kunt doen.
health-deliveries = Bezorging
health-deliveries-well = Alles wat aan de beurt was, is uitgegaan
health-see-deliveries = Naar de bezorging
health-failed = Mislukt
health-uncertain = Onzeker
health-late = Te laat
health-failed-count = { $count ->
    [one] { $count } bezorging is niet uitgegaan.
   *[other] { $count } bezorgingen zijn niet uitgegaan.
}
health-failed-next = Het staat nergens dubbel. Kijk waarom en probeer het opnieuw of zie ervan af.
health-uncertain-count = { $count ->
    [one] { $count } bezorging is misschien uitgegaan.
   *[other] { $count } bezorgingen zijn misschien uitgegaan.
}
health-uncertain-next = We zoeken eerst op het netwerk en sturen nooit blind opnieuw.
health-late-count = { $count ->
    [one] { $count } bezorging is te laat.
   *[other] { $count } bezorgingen zijn te laat.
}
health-late-next = Het gaat uit zodra het netwerk het aanneemt. Er gaat niets verloren.
health-accounts = Accounts
health-accounts-well = Elk account in gebruik werkt
health-account-since = sinds { $since }
health-house = Het huis
health-what = Wat
health-how = Hoe
health-seen = Wat we zagen
health-good = In orde
health-bad = Niet in orde
health-jobs-well = Ze lopen allemaal
health-jobs-wrong = { $count ->
    [one] { $count } loopt niet zoals het hoort
   *[other] { $count } lopen niet zoals het hoort
}
health-clock = Klok
health-clock-well = Klopt met wat eerder is opgeschreven
health-clock-ahead = Er is iets opgeschreven dat { $seconds } seconden voor ons ligt
health-clock-next = Een klok is teruggezet, of twee machines verschillen. De planning volgt de klok: vraag uw beheerder die gelijk te zetten.
health-town-time = Tijd in de gemeente
health-version = Versie
health-doctor = Voor een heel onderzoek, van elk zegel en elke vingerafdruk, gebruikt uw beheerder
health-gaps = Gaten
health-gaps-note = toen een account niet te lezen was
gap-when = Wanneer
gap-state = Toestand
gap-why = Waarom
gap-open = Open
gap-open-next = We proberen het vanzelf te vullen.
gap-filled = Gevuld
gap-filled-at = op { $at }
gap-lost = Verloren
gap-lost-next = Het netwerk geeft het niet meer. Kijk op het netwerk zelf bij het account.
gap-none = Geen gaten
gap-none-next = Alles wat tegen uw accounts is gezegd, is verzameld.
guideline-version = Versie { $version }, van kracht sinds { $since }
guideline-lead = De huisregels van deze organisatie. Elk bericht wordt ermee vergeleken, en elke bevinding noemt haar regel.
guideline-signed = Getekend door { $name }.
guideline-unsigned = Niemand heeft deze versie al getekend.
guideline-none = Er is geen richtlijn van kracht
guideline-none-next = Er kan niets uitgaan tot er een is getekend.
guideline-source = Bron: { $source }
guideline-machine = Wat we nakijken:
severity-block = Moet worden verbeterd
severity-warn = Kijk er even naar
severity-note = Goed om te weten
measured-title = Hoe goed de controle is:
measured-check = { $what }: { $right } van de { $there } gevonden ({ $low }–{ $high }%), en { $wrong } waar niets was, in { $texts } verzonnen teksten.

# computed
measured-no-alt-text = Ontbrekende beschrijvingen
measured-poor-alt-text = Slechte beschrijvingen
measured-email-address = E-mailadressen
measured-telephone-number = Telefoonnummers
measured-bank-account = Rekeningnummers
measured-national-number = Nationale nummers
measured-broken-link = Kapotte links
measured-insecure-link = Onbeveiligde links
measured-shortened-link = Verkorte links
measured-long-sentence = Lange zinnen
measured-hard-word = Moeilijke woorden
measured-hard-to-read = Teksten die moeilijk lezen
measured-shouting = Schreeuwen
measured-hashtag-case = Hashtags zonder hoofdletters
measured-too-many-hashtags = Te veel hashtags
measured-too-many-emoji = Te veel emoji
measured-unwanted-word = Woorden die we niet gebruiken
measured-near-duplicate = Bijna hetzelfde
measured-different-date = Een andere dag
measured-different-time = Een andere tijd
measured-different-amount = Een ander bedrag
measured-different-place = Een andere plaats
measured-hidden-characters = Verborgen tekens

rule-length = de tekst is er, en past met de foto's op het netwerk waar het heen gaat.
rule-posting-hours = Berichten gaan uit
rule-posting-except = niet voor { $kinds }.
rule-alt-text = { $count ->
    [one] elke foto heeft een beschrijving van minstens { $count } teken.
   *[other] elke foto heeft een beschrijving van minstens { $count } tekens.
}
rule-personal-data = geen e-mailadres, telefoonnummer, bankrekening of burgerservicenummer dat niet van onszelf is.
rule-personal-own = Van onszelf
rule-links = elke link is heel, veilig en laat zien waar hij heen gaat.
rule-languages = de tekst is er in het { $languages } en in elke taal die een account vraagt.
rule-plain-language = { $words ->
    [one] zinnen van hoogstens { $words } woord, en woorden die iedereen kent.
   *[other] zinnen van hoogstens { $words } woorden, en woorden die iedereen kent.
}
rule-shouting = hoogstens { $percent }% hoofdletters.
rule-hashtag-case = hashtags van meer woorden hebben hoofdletters.
rule-hashtag-count = { $count ->
    [one] hoogstens { $count } hashtag.
   *[other] hoogstens { $count } hashtags.
}
rule-emoji = hoogstens { $count } emoji.
rule-words = woorden die we niet gebruiken: { $words }.
rule-words-instead = { $word } (we schrijven { $instead })
rule-words-between = van { $from } tot { $until }.
rule-one-voice = wat twee afdelingen zeggen, spreekt elkaar niet tegen.
rule-kinds = soorten met hun afzender: { $list }.
rule-kinds-one = { $kind } van { $departments }
rule-partner = { $department } is betrokken bij elk bericht over { $list }.
rule-hidden = geen tekens die tekst verbergen of omkeren.
rule-promise = een eerste antwoord binnen { $span } openingstijd.
rule-promise-hours = Het klantcontact is open
rule-four-eyes = iemand anders dan de schrijver keurt elk bericht goed.
rule-answer-alone = een getrainde collega mag een inwoner zelfstandig antwoorden.
hours-day = Dag
hours-open = Open
hours-from-to = { $from }–{ $to }
hours-shut = gesloten
hours-holidays = Ook gesloten

# computed
job-name-hand-over-due = Overdragen
job-name-publish-due = Publiceren
job-name-collect-due = Verzamelen
job-name-listen = Luisteren
job-name-measure-due = Meten
job-name-refresh-capabilities = Grenzen lezen
job-name-tidy = Opruimen
job-does-hand-over-due = Geplande berichten die aan de beurt zijn
job-does-publish-due = Bezorgt, en zoekt wat onzeker is
job-does-collect-due = Vraagt accounts wat er binnenkwam
job-does-listen = Houdt een lijn open met netwerken die er een hebben
job-does-measure-due = Telt likes, gedeelde berichten en reacties
job-does-refresh-capabilities = Vraagt servers één keer per dag wat mag
job-does-tidy = Haalt oude sessies en halve formulieren weg
check-database = Database
check-size = Grootte
check-migrations = Migraties
check-deliveries = Bezorging onderweg
check-disk = Schijf
check-next-database = Vraag uw beheerder naar de database te kijken.
check-next-size = Vraag uw beheerder naar de database te kijken.
check-next-migrations = Vraag uw beheerder de redactie opnieuw te starten met de nieuwste versie.
check-next-deliveries = Er wordt gezocht, niet opnieuw gestuurd. Start een worker als er geen loopt.
check-next-disk = Er is nog niets verloren. Maak ruimte voordat de schijf vol is.
rule-kind-news = nieuws
rule-kind-schedule-change = andere tijden
rule-kind-works = werk
rule-kind-delay = vertragingen
rule-kind-emergency = gevaar
rule-kind-event = evenementen
rule-kind-service = diensten
rule-kind-reply = antwoorden

gap-log = Logboek van gaten

hours-days = { $first }–{ $last }

# computed
job-name-recheck-due = Opnieuw kijken
job-does-recheck-due = Leest bekende berichten nog eens, op wijzigingen en verwijderingen

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
theirs-now-next = Als u nu opslaat, komen uw woorden daarvoor in de plaats.
theirs-now = Wat uw collega heeft opgeslagen:
refused-not-found = Deze pagina bestaat niet, of niet voor u.
refused-not-found-next = Controleer het adres, of vraag een collega die de pagina wel ziet.
refused-no-right = Uw rol staat dit hier niet toe.
refused-no-right-next = Er is niets veranderd. Een beheerder kan u de rol geven.
refused-sign-in = Adres en wachtwoord horen niet bij elkaar.
refused-sign-in-next = Controleer beide. Na tien pogingen moet u een kwartier wachten.
refused-too-many = Te veel pogingen.
refused-too-many-next = Wacht een kwartier en probeer het opnieuw.
refused-network = Het netwerk zei nee. { $why }
refused-network-next = Hier is niets veranderd. Probeer het over een minuut opnieuw.
refused-full = De schijf is vol.
refused-full-form = De schijf is vol, dus er is niets bewaard. Wat u typte staat hier nog: vraag uw beheerder om ruimte te maken en verstuur het dan opnieuw.
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
obstacle-being-answered = Een collega schrijft al een antwoord. Er is niets verstuurd. Kies “Toch antwoorden” als beide antwoorden de deur uit mogen.
obstacle-embargoed = Het embargo is dan nog niet voorbij. Kies een later moment of wijzig het embargo.
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
error-answer-in-private = Dit is u in vertrouwen gezegd. Antwoord privé of laat een notitie achter; er is niets verstuurd.
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
error-moderation-kind = Het netwerk van dit account kan dat niet
error-time-zone = Kies een tijdzone, zoals Europe/Amsterdam
error-language = Kies een taal
error-password-short = Gebruik ten minste 15 tekens
error-password-weak = Kies een wachtwoord dat moeilijker te raden is
error-password-wrong = Dit is niet uw huidige wachtwoord
# computed
error-other-account = Meld u aan met het account dat opnieuw verbonden moet worden

## moderation

moderation = Maatregelen
moderation-open = Blokkeren, dempen of melden
moderation-author = Wie
moderation-kind = Wat
moderation-choose = Kies
moderation-reason = Reden
moderation-reason-hint = Wordt bij de zaak bewaard. Een melding stuurt de reden mee; van blokkeren en dempen hoort niemand de reden.
moderation-send = Uitvoeren
moderation-because = Reden: { $reason }
error-moderation-account = Dit account is niet in gebruik. Het netwerk kan niets gevraagd worden
error-moderation-choose = Kies wat er moet gebeuren

# computed
moderation-kind-block = Blokkeren
moderation-kind-mute = Dempen
moderation-kind-report = Melden bij de server
moderation-what-block = Blokkeren: de server van dit account houdt tegen dat deze schrijver het volgt, noemt of beantwoordt, en berichten komen hier niet meer binnen. De schrijver kan het merken, en leest openbare berichten nog zonder aan te melden; wat elders staat, blijft staan. Voor onze andere accounts verandert niets.
moderation-what-mute = Dempen: berichten komen hier niet meer binnen, en de schrijver hoort het niet. De schrijver leest en beantwoordt ons nog, en anderen zien dat.
moderation-what-report = Melden: de moderators van { $server } krijgen uw reden en de berichten van deze schrijver in deze zaak. Zij beslissen wat ze ermee doen. Een melding kan niet worden teruggenomen.
moderation-cannot-block = Het netwerk van dit account kan niet blokkeren.
moderation-cannot-mute = Het netwerk van dit account kan niet dempen.
moderation-cannot-report = Het netwerk van dit account neemt geen meldingen aan.
moderation-done-block = { $name } is geblokkeerd sinds { $at } door { $who }.
moderation-done-mute = { $name } is gedempt sinds { $at } door { $who }.
moderation-done-report = { $name } is gemeld { $at } door { $who }.
moderation-lifted-block = { $name } was geblokkeerd van { $at } door { $who } tot { $until }.
moderation-lifted-mute = { $name } was gedempt van { $at } door { $who } tot { $until }.
moderation-lifted-report = { $name } is gemeld { $at } door { $who }.
moderation-failed-block = { $who } wilde { $name } blokkeren { $at }. Het netwerk heeft het niet gedaan.
moderation-failed-mute = { $who } wilde { $name } dempen { $at }. Het netwerk heeft het niet gedaan.
moderation-failed-report = { $who } wilde { $name } melden { $at }. Het netwerk heeft het niet aangenomen.
moderation-asked-block = { $who } blokkeert { $name } sinds { $at }. Het netwerk heeft nog niet geantwoord.
moderation-asked-mute = { $who } dempt { $name } sinds { $at }. Het netwerk heeft nog niet geantwoord.
moderation-asked-report = { $who } meldt { $name } sinds { $at }. Het netwerk heeft nog niet geantwoord.
moderation-unknown-block = { $who } vroeg om { $name } te blokkeren { $at }, en er kwam geen duidelijk antwoord. Nog eens blokkeren kan geen kwaad.
moderation-unknown-mute = { $who } vroeg om { $name } te dempen { $at }, en er kwam geen duidelijk antwoord. Nog eens dempen kan geen kwaad.
moderation-unknown-report = { $who } meldde { $name } { $at }, en er kwam geen duidelijk antwoord. De melding kan zijn aangekomen: vraag het de moderators van de server voordat u nog eens meldt.
moderation-undo-block = Deblokkeren
moderation-undo-mute = Niet meer dempen
moderation-undo-report = Terugnemen
case-event-blocked = { $who } blokkeerde { $name }
case-event-muted = { $who } dempte { $name }
case-event-reported = { $who } meldde { $name } bij de server
case-event-unblocked = { $who } deblokkeerde { $name }
case-event-unmuted = { $who } dempt { $name } niet meer
done-moderated-block = Geblokkeerd.
done-moderated-mute = Gedempt.
done-moderated-report = Gemeld.
done-moderation-lifted = Opgeheven.

## wat er misging

trouble-unreachable = De server is niet te bereiken.
trouble-outcome-unknown = Het antwoord van de server is verloren gegaan.
trouble-rate-limited = De server vraagt ons te wachten.
trouble-server-failed = De server had een storing (status { $status }).
trouble-unauthorised = De server aanvaardt onze aanmelding niet meer.
trouble-forbidden = De server staat het account dit niet toe.
trouble-gone = Het staat er niet meer.
trouble-refused = De server weigerde het.
trouble-malformed = Het antwoord van de server was niet te begrijpen.
trouble-unsupported = Dit netwerk kan dat niet.
trouble-address-refused = Met dit adres maken we geen verbinding.
trouble-too-much = Het antwoord van de server was groter of trager dan we aannemen.
trouble-could-not-look = We konden niet kijken of het er staat.
trouble-reconnect = Het account moet opnieuw worden verbonden.
trouble-too-long = Het is te lang geprobeerd.
trouble-database = De database had een storing.
trouble-earlier-edition = Een eerdere editie gaat voor.
trouble-turn = Het wacht op zijn beurt.
trouble-twice-as-once = Het wordt opnieuw geprobeerd: twee keer is hetzelfde als één keer.
trouble-own-key = Het wordt opnieuw geprobeerd: de sleutel voorkomt dat het twee keer verschijnt.
trouble-look-yourself = Kijk op het netwerk of het er staat.
trouble-not-there = We hebben gekeken, en het staat er niet.
trouble-not-there-yet = Het staat er nog niet. We kijken nog eens.
trouble-stopped = De redactie stopte midden in het versturen.
trouble-not-cleared = De tekst was niet meer goedgekeurd, of de richtlijn houdt hem tegen.
trouble-out-of-use = Het account is niet in gebruik.

## what writing says and refuses

# computed
error-until-early = Kies een einde na het tijdstip van versturen
error-embargo-late = Kies een embargo dat eindigt voordat het bericht uitgaat
error-until-past = Kies een einde dat nog niet voorbij is
error-campaign-name-empty = Geef de campagne een naam
error-campaign-name-long = Gebruik ten hoogste 120 tekens
error-campaign-note-long = Gebruik ten hoogste 4.000 tekens
error-campaign-ends-early = Kies een laatste dag die niet vóór de eerste ligt
done-campaign-made = De campagne is er.
done-campaign-changed = De campagne is gewijzigd.

## the fact ledger

nav-facts = Feiten
facts-lead = Waar onze berichten op rusten, wie ervoor instaat en waar het vandaan komt.
facts-back = Alle feiten
facts-search = Feiten zoeken
facts-search-do = Zoeken
facts-all = Met wat eruit is gehaald
facts-holding = In het register
facts-none = Er zijn nog geen feiten.
facts-none-next = Schrijf een datum, tijd, bedrag of plaats één keer op. Berichten rusten erop, en u ziet welke niet meer kloppen als het verandert.
facts-not-found = Geen feit heeft deze woorden.
facts-not-found-next = Probeer minder woorden, of een deel van een woord.
fact-new = Feit opschrijven
fact-edit = Wijzigen: { $name }
fact-edit-hint = Een nieuwe waarde, bron of periode maakt een nieuwe versie. Een deskundige moet die opnieuw tekenen, en de berichten die erop rusten worden nagekeken.
fact-save = Opslaan
fact-name = Wat het is
fact-name-hint = Voor collega’s, zoals “Molenbrug: dicht vanaf”. Het wordt nooit gepubliceerd.
fact-kind = Soort
fact-value = Waarde
fact-value-in = Waarde in het { $language }
fact-value-hint = Zoals het in een tekst staat.
fact-source = Bron
fact-source-hint = Een besluit, een vergunning, een register, met het nummer.
fact-source-url = Adres van de bron
fact-department = Afdeling
fact-owner = Wie ervoor instaat
fact-owner-hint = Collega’s vragen het aan deze persoon.
fact-from = Geldt vanaf
fact-until = Laatste dag dat het geldt
fact-stands = Status
fact-changed = Gewijzigd
fact-uses = Berichten
fact-withdrawn = Eruit gehaald
fact-not-holding = Geldt vandaag niet
fact-unsigned = Niet getekend
fact-signed = Getekend
fact-gone = { $name } haalde het { $at } uit het register.
fact-where-used = Berichten die erop rusten
fact-wrong-count = { $count ->
    [one] { $count } heeft iemand nodig
   *[other] { $count } hebben iemand nodig
}
fact-history = Geschiedenis
fact-expert = Deskundige
fact-holds = Geldt
fact-signed-by = Getekend door { $name }, { $at }
fact-unsigned-next = Nog geen deskundige heeft deze versie getekend.
fact-from-until = Van { $from } tot en met { $until }
fact-from-on = Vanaf { $from }
fact-until-then = Tot en met { $until }
fact-holds-on = Tot het verandert
fact-unused = Er rust nog geen bericht op.
fact-hidden = { $count ->
    [one] Nog { $count } bericht is van een afdeling die u niet kunt lezen. Hun eigen mensen zien het hier.
   *[other] Nog { $count } berichten zijn van afdelingen die u niet kunt lezen. Hun eigen mensen zien ze hier.
}
fact-correct-too = “{ $title }” verbeteren
fact-corrections-which = Verbeteringen om op te stellen
fact-corrections-hint = Alleen de oude waarde wordt vervangen. Een bericht dat mensen gelezen hebben, krijgt een zichtbare noot. Er gaat niets uit zonder goedkeuring.
fact-corrections-do = { $count ->
    [one] Verbetering opstellen
   *[other] { $count } verbeteringen opstellen
}
fact-corrections-choose = Kies ten minste één bericht.
fact-corrections-some = Niet elke verbetering kon worden opgesteld.
fact-drafted = opgesteld
fact-drafted-nothing = niets te vervangen; het klopt, of iemand moet schrijven
fact-verdict-right = Klopt
fact-verdict-under-way = Verbetering onderweg
fact-verdict-wrong = Staat fout online
fact-verdict-wrong-planned = Fout, nog niet uit
fact-verdict-write = Iemand moet schrijven
fact-verdict-gone = Zegt wat niet meer gezegd wordt
fact-live-on = { $count ->
    [one] Staat op { $count } account
   *[other] Staat op { $count } accounts
}
fact-write = Verbetering schrijven
fact-under-way = Vraag er goedkeuring voor, of kijk waar het is
fact-change = Wat er verandert
fact-not-literally = De oude waarde is niet gevonden in: { $languages }. Lees die tekst zelf na.
fact-uses-first = Alleen de { $count } berichten die het laatst zijn gewijzigd, zijn bekeken.
fact-version-by = Versie { $number }, { $name }, { $at }
fact-sign = Deze versie tekenen
fact-sign-who = Een deskundige van de afdeling tekent.
fact-change-do = Wijzigen
fact-change-hint = Berichten die niet meer kloppen, ziet u hier.
fact-withdraw = Uit het register halen
fact-withdraw-warning = Berichten die erop rusten kunnen niet meer uit tot ze zijn aangepast. Wat uit is, blijft staan.
fact-withdraw-why = Waarom mag het niet meer worden gezegd?
fact-withdraw-do = Eruit halen
fact-not-yours = De afdeling zelf wijzigt het. Vraag het aan wie ervoor instaat.
compose-facts = Rust op
compose-facts-hint = Feiten uit het register die dit bericht zegt. Verandert er een, dan hoort u het.
compose-fact-add = Feit
compose-fact-choose = Kies een feit
compose-fact-add-do = Toevoegen en invoegen
compose-fact-insert = “{ $value }” invoegen
compose-fact-none = Er zijn nog geen feiten opgeschreven.
compose-fact-now = De tekst klopt zo
compose-fact-old = Het is gewijzigd sinds deze tekst is geschreven
change-facts = De feiten waar het op rust zijn gewijzigd.
message-fact-wrong = Het rust op “{ $fact }”, en dat is gewijzigd.
message-fact-gone = Het rust op “{ $fact }”, en dat is eruit gehaald.
message-fact-wrong-next = Bekijk wat er fout is en verbeter het
rule-facts = feiten uit het register staan in de tekst zoals ze gelden, en zijn getekend.
rule-corrections = een verbetering staat in de tekst: { $example }

# computed
fact-kind-date = Datum
fact-kind-time = Tijd
fact-kind-amount = Bedrag of aantal
fact-kind-place = Plaats
fact-kind-hours = Openingstijden
fact-kind-telephone = Telefoonnummer
fact-kind-text = Anders
state-signed = getekend
error-fact-name-empty = Zeg waarvan het de waarde is.
error-fact-value-empty = Schrijf de waarde in ten minste één taal.
error-fact-source-empty = Zeg waar het vandaan komt.
error-fact-long = Houd naam, waarde en bron onder 200 tekens.
error-fact-source-url = Geef een volledig adres dat met https:// begint, of geen.
error-fact-until = De laatste dag moet na de eerste liggen.
error-fact-date = Geef een datum, of laat het leeg.
error-fact-owner = Kies een collega die ervoor instaat.
finding-fact-not-said = “{ $fact }” staat niet in de tekst
finding-fact-not-said-advice = Het bericht rust erop: { $better }. Voeg het in, of haal het feit van de lijst.
finding-fact-outdated = “{ $found }” klopt niet meer
finding-fact-outdated-advice = { $fact } is gewijzigd. Het is nu: { $better }.
finding-fact-expired = “{ $fact }” geldt niet als dit uitgaat
finding-fact-expired-advice = Het is uit het register gehaald, of de tijd is voorbij of nog niet gekomen. Vraag het aan wie ervoor instaat.
finding-fact-unsigned = Geen deskundige heeft “{ $fact }” getekend
finding-fact-unsigned-advice = Vraag een deskundige van de afdeling om te tekenen.
done-fact-written = Opgeschreven.
done-fact-changed = Een nieuwe versie. Hieronder staat wat nu niet meer klopt.
done-fact-kept = Opgeslagen.
done-fact-signed = Getekend.
done-fact-withdrawn = Uit het register gehaald.
done-corrections-drafted = Opgesteld. Vraag voor elke verbetering goedkeuring.

## a freeze

freeze-title = Noodstop
freeze-stop-all = Alles stoppen
freeze-press = Nu alles stoppen
freeze-what = Niets wat gepland is gaat nog weg, op geen enkel account, tot twee mensen de stop opheffen. Daarna beslist iemand over elk bericht dat is tegengehouden.
freeze-not-you = Managers kunnen alles stoppen wat gepland is.
freeze-why = Waarom
freeze-answers-too = Stop ook antwoorden aan inwoners
freeze-answers-hint = Anders gaan antwoorden door. Mensen in nood hebben ze nodig.
freeze-answers = Antwoorden aan inwoners
freeze-answers-stop = Zijn ook gestopt
freeze-answers-go-on = Gaan door
freeze-stands = Alles wat gepland is, is gestopt door { $name }, { $at }.
freeze-look = Bekijk de noodstop
freeze-truth = Wat nu geldt
freeze-truth-whole = Lees alles
freeze-by = Gestopt door
freeze-since = Sinds
freeze-under-way = Al begonnen verzendingen
freeze-lift-asked = { $name } vraagt om de stop op te heffen. Een tweede persoon moet akkoord gaan.
freeze-you-asked = U vroeg om de stop op te heffen. Een collega moet akkoord gaan.
freeze-ask = Vraag om op te heffen
freeze-ask-hint = Een tweede persoon moet akkoord gaan. Niets gaat weg voordat iemand erover heeft beslist.
freeze-take-back = Vraag intrekken
freeze-agree = Akkoord, hef op
freeze-agree-hint = De gestopte berichten wachten dan op een beslissing. Geen enkel gaat vanzelf weg.
freeze-crisis = Berichten over de crisis
freeze-crisis-none = Nog geen.
freeze-crisis-none-then = Er waren er geen.
freeze-crisis-note = Een bericht wordt op zijn eigen pagina een bericht over de crisis. Het gaat weg terwijl al het andere stilligt. Twee mensen van het crisisteam zijn genoeg om het goed te keuren.
freeze-pin = Toon op elke pagina
freeze-unpin = Niet meer op elke pagina
freeze-message = Bericht
freeze-state = Stand
freeze-stopped = Tegengehouden door de noodstop
freeze-was-stopped = Wat is tegengehouden
freeze-stopped-none = Er was niets gepland.
freeze-stopped-none-then = Er was niets gepland dat u mag zien.
freeze-stopped-note = U kunt verder schrijven en goedkeuren. Wat nu wordt gepland, komt op deze lijst.
freeze-was-at = Zou weggaan
freeze-was-for = zou weggaan { $at }
freeze-was-on-its-way = was onderweg
freeze-at-once = meteen
freeze-team = Crisisteam
freeze-team-note = In een crisis kunnen twee van hen samen een bericht over de crisis versturen. Eén van hen kan akkoord gaan met het opheffen.
freeze-team-none = Er zit nog niemand in.
freeze-team-who = Wie erin zit
freeze-team-save = Team bewaren
freeze-past = Eerdere noodstops
freeze-how-long = Hoe lang
freeze-none-waits = Niets wacht op een beslissing.
freeze-decide = Beslissen
freeze-decide-heading = Tegengehouden berichten
freeze-decide-note = De noodstop is voorbij, maar hiervan gaat niets weg tot u beslist.
freeze-keep = Tijd behouden
freeze-go-on = Laat verdergaan
freeze-another-time = Andere tijd
freeze-to-draft = Terug naar concept
freeze-time-passed = De tijd is voorbij. Kies een andere.
freeze-summary = Terugblik op een noodstop
freeze-what-happened = Wat er gebeurde
freeze-lifted = Opgeheven
freeze-lifted-by = { $one } vroeg, { $other } ging akkoord
freeze-left = Nog te beslissen
freeze-decided = Beslissing
freeze-decided-by = Door
freeze-decided-keep = Gaat weg zoals gepland
freeze-decided-at = Verplaatst naar { $at }
freeze-decided-draft = Terug naar concept
freeze-decided-withdrawn = Teruggenomen
freeze-decided-crisis = Werd een bericht over de crisis
freeze-decided-anew = Opnieuw gepland
freeze-decided-not = Wacht op een beslissing
freeze-decided-settled = Geen beslissing nodig: het was al weg, of is intussen veranderd
freeze-make-crisis = Maak het een bericht over de crisis
freeze-make-crisis-hint = Dan gaat het weg terwijl al het andere stilligt.
freeze-is-of-crisis = Een bericht over de crisis: het gaat weg terwijl al het andere stilligt.
freeze-holds-this = Tegengehouden: alles wat gepland is, ligt stil.
freeze-held-this = Het is tegengehouden. Het gaat weg als iemand heeft beslist.
approval-crisis = { $name } van het crisisteam, { $at }
trouble-frozen = Alles wat gepland is, ligt stil.
freeze-undecided = { $count ->
    [one] { $count } tegengehouden bericht wacht op een beslissing.
   *[other] { $count } tegengehouden berichten wachten op een beslissing.
}
freeze-stopped-count = { $count ->
    [one] { $count } bericht
   *[other] { $count } berichten
}
freeze-team-count = { $count ->
    [one] { $count } persoon in het team
   *[other] { $count } mensen in het team
}
freeze-keep-all = { $count ->
    [one] Tijd van { $count } bericht behouden
   *[other] Tijd van { $count } berichten behouden
}
freeze-more = { $count ->
    [one] Nog { $count } verschijnt als u beslist.
   *[other] Nog { $count } verschijnen als u beslist.
}

# computed
obstacle-frozen = Alles wat gepland is, ligt stil.
error-reason-long = Houd de reden onder de 1.000 tekens
error-team-person = Kies mensen die hier werken
state-in-force = van kracht
state-lift-asked = in afwachting van een tweede persoon
state-lifted = opgeheven
done-frozen = Alles wat gepland is, ligt stil.
done-lift-asked = Gevraagd. Een collega moet akkoord gaan.
done-lift-taken-back = Ingetrokken. Alles blijft stilliggen.
done-lifted = De noodstop is voorbij. Beslis nu over elk tegengehouden bericht.
done-team-named = Het crisisteam is bewaard.
done-truth-set = Aangepast op elke pagina.
done-kept = Ze gaan op hun tijd weg.
done-after-freeze = Beslist.
done-of-crisis = Het is nu een bericht over de crisis.

## emergencies looked back on

emergencies = Noodgevallen
emergencies-none = Niemand heeft een bericht alleen verstuurd.
emergencies-none-next = Gebeurt het toch, dan kijkt een collega er hier op terug.
emergency-was-right = Het was terecht
emergency-was-wrong = Het had niet alleen weg gemogen
emergency-own = U verstuurde het zelf. Een collega kijkt erop terug.
emergency-remark = Wat zegt u ervan?
emergency-right = Het was terecht
emergency-wrong = Het was niet terecht

# computed
error-remark-empty = Schrijf wat niet terecht was
done-looked-back = Genoteerd. Het staat in het dossier.

## talen naast elkaar, netwerken die niet verbonden zijn

compose-missing = Ontbreekt nog:
compose-beside = { $language } ernaast tonen
compose-copy = Tekst overnemen ({ $from }), om te schrijven in het { $to }
compose-copy-not-empty = Hier staat al tekst. Er is niets overheen gezet.
compose-elsewhere = Op netwerken die niet verbonden zijn
compose-elsewhere-note = Zo zou de open tekst er daar uitzien en tellen. Er gaat niets naartoe.
preview-unconnected = Niet verbonden

## draadjes, wat bewaard blijft, nog een keer

compose-split = Splitsen in een draadje
compose-split-cannot = Deze tekst past niet in delen. Kort hem in, of verdeel hem zelf met regels van drie streepjes (---)
delivery-part = deel { $number }
trouble-earlier-part = Het deel ervoor gaat eerst.
working-offer = Er is tekst van { $at } die u niet hebt bewaard.
working-offer-next = Tot u kiest, houden we hier niets nieuws voor u vast.
working-restore = Verdergaan met die tekst
working-discard = Weggooien
working-kept = Vastgehouden om { $at }, nog niet bewaard
working-other = { $name } schrijft hier ook, het laatst om { $at }. Wie als tweede bewaart, ziet beide teksten.
act-bring-back = Editie { $number } terughalen
act-duplicate = Nieuw bericht hiervan maken
duplicate-title = { $title } (kopie)

# computed
done-brought-back = De eerdere tekst is terug, als nieuwe editie.
done-duplicated = Een nieuw bericht met dezelfde tekst. Kies wanneer het uitgaat.
done-discarded = Weggegooid.

## the life of the guideline

guideline-versions = Versies
guideline-departments = Afdelingen
guideline-back = Terug
guideline-coming = Versie { $version } is ondertekend en geldt vanaf { $from }.
guideline-what-changes = Wat er verandert
guideline-open-draft = Volgende versie openen
guideline-start-draft = Volgende versie schrijven
value-none = geen
value-always = altijd
value-percent = { $percent }%
value-holidays = dicht op { $days }
value-word-in = { $word } in het { $language }
diff-languages = Talen: eerst { $before }, nu { $after }.
diff-added = Nieuw
diff-removed = Weggehaald
diff-moved = Ander nummer
diff-changed = Veranderd
diff-renumbered = Dit was § { $before }. Verder verandert er niets.
diff-title = Titel in het { $language }
diff-prose = Tekst in het { $language }
diff-new-text = (nieuw)
diff-severity = Wat een overtreding betekent: eerst “{ $before }”, nu “{ $after }”.
diff-source = Bron: eerst { $before }, nu { $after }.
diff-rule = Het was de regel “{ $before }” en is nu de regel “{ $after }”.
diff-parameter = { $what }: eerst { $before }, nu { $after }.
diff-list-added = { $what }: { $added } kwam erbij.
diff-list-gone = { $what }: { $gone } ging eruit.
diff-list = { $what }: { $added } kwam erbij, { $gone } ging eruit.
diff-count = { $count ->
    [0] geen verschil
    [one] { $count } regel verschilt
   *[other] { $count } regels verschillen
}
diff-none = De twee versies zeggen hetzelfde
diff-none-next = Alleen de datum of de handtekening is anders.
version = Versie
version-number = Versie { $version }
version-state = Stand
version-from = Geldt vanaf
version-signed-by = Ondertekend door
version-difference = Wat er veranderde
version-first = De eerste
version-changes = { $count ->
    [0] niets sinds versie { $before }
    [one] { $count } regel sinds versie { $before }
   *[other] { $count } regels sinds versie { $before }
}
version-withdrawn = Ingetrokken
version-in-force = Geldt nu
version-coming = Geldt nog niet
version-earlier = Eerder
version-holds-from = geldt vanaf { $from }
version-withdrawn-by = { $name } trok deze versie in op { $at }, voordat hij gold.
version-start-from = Volgende versie met deze beginnen
version-withdraw = Deze versie intrekken
versions-lead = Een versie verandert nooit. Elke versie is ondertekend door iemand anders dan wie er het laatst aan schreef.
versions-compared = Versie { $before } en versie { $after }
draft-title = Versie { $version }, nog niet ondertekend
draft-title-department = Wat { $name } strenger maakt, nog niet ondertekend
draft-changes = Wat er verandert
draft-unchanged = Er is nog niets veranderd
draft-unchanged-next = Kies hieronder een regel en verander die.
draft-change = Veranderen
draft-clauses = Alle regels
draft-clauses-note = Kies er een om die te veranderen.
draft-add = Regel toevoegen
draft-add-note = Kies waar de regel over gaat. De tekst schrijft u op de volgende pagina.
draft-back = Terug naar de versie
draft-sign-head = Handtekening
draft-asked = { $name } vraagt om een handtekening, { $at }.
draft-bring-over = Deze veranderingen op de nieuwste versie zetten
draft-ask = Om een handtekening vragen
draft-undo = Laatste verandering terugdraaien
draft-discard = Deze versie opgeven
draft-discard-note = Alle veranderingen gaan verloren. De regels die nu gelden blijven zoals ze zijn.
draft-discard-sure = Opgeven
draft-own-work = U hebt er het laatst aan geschreven, dus iemand anders ondertekent.
draft-from = Geldt vanaf
draft-from-hint = Vanaf het begin van die dag in uw gemeente; vandaag betekent vanaf nu.
draft-sign = Ondertekenen
impact = Wat dit zou tegenhouden
impact-none = { $count ->
    [0] Er staat geen bericht klaar.
    [one] Het ene bericht dat klaarstaat mag uitgaan.
   *[other] Alle { $count } berichten die klaarstaan mogen uitgaan.
}
impact-some = { $count ->
    [one] { $count } van de { $all } berichten die klaarstaan wordt tegengehouden:
   *[other] { $count } van de { $all } berichten die klaarstaan worden tegengehouden:
}
impact-more = { $count ->
    [one] En nog { $count }.
   *[other] En nog { $count }.
}
impact-next = Als u ondertekent, gaan de berichten van na die datum terug naar wie ze schreef.
impact-cut = Alleen de eerste { $count } berichten zijn bekeken.
clause-open-again = Open de regel zoals die nu is
clause-moved-on = Een collega heeft deze versie gewijzigd terwijl u schreef. Uw tekst kan daar niet overheen.
draft-steps = Wie wat veranderde
clause-new = Nieuwe regel
clause-change = § { $number } veranderen
clause-tighten = § { $number } strenger maken
clause-tighten-note = Een afdeling kan een regel strenger maken, nooit soepeler.
clause-number = Nummer
clause-number-hint = Zoals 3.2. Regels staan op volgorde van hun nummer.
clause-title = Titel in het { $language }
clause-prose = Tekst in het { $language }
clause-severity = Wat een overtreding betekent
clause-severity-hint = “Moet beter” houdt een bericht tegen tot het klopt.
clause-source = Bron
clause-source-hint = Een wet of handleiding, met het hoofdstuk en de datum.
clause-save = Opslaan
clause-remove = Deze regel weghalen
clause-remove-note = De regel staat niet meer in de volgende versie. U kunt dat terugdraaien.
clause-remove-sure = Weghalen
clause-as-above = Zoals de organisatie het heeft
clause-stricter = is hier strenger:
clause-own = heeft deze regel zelf gemaakt.
parameter-bounds = Een heel getal van { $least } tot en met { $most }.
parameter-contacts-hint = Eén per regel: een adres, @domein voor een heel domein, een nummer.
parameter-words-hint = Eén per regel, zoals “indien”, “indien = als”, of “nl: indien = als” voor één taal.
parameter-hours-hint = Zoals 9:00-12:00, 13:00-17:00. Een lege dag is dicht. Klok van { $zone }.
parameter-holidays = Ook dicht op
parameter-holidays-hint = Eén dag per regel, zoals “2026-12-25 Kerstmis”.
parameter-period-hint = Leeg: altijd.
parameter-first-day = Eerste dag
parameter-last-day = Laatste dag
departments-lead = Een afdeling kan regels strenger maken voor zichzelf en de afdelingen eronder.
departments-one = Afdeling
departments-under = Hoort bij
departments-tightened = Strenger
departments-count = { $count ->
    [0] zoals de organisatie het heeft
    [one] { $count } regel
   *[other] { $count } regels
}
departments-none = Er is nog geen afdeling
departments-none-next = Voeg er een toe bij Collega's.
department-guideline = De regels voor { $name }
department-tighten = Regels strenger maken
department-lead = Berichten van deze afdeling worden met deze regels vergeleken.
department-nothing = Hier is niets strenger dan in de organisatie.
note-held = De regels laten dit niet meer door: versie { $version }, § { $clauses }.
note-held-department = De regels van { $department } laten dit niet meer door: versie { $version }, § { $clauses }.
note-held-next = Het was goedgekeurd onder een eerdere versie. Pas de tekst aan en vraag opnieuw om akkoord.
error-hours = Schrijf uren zoals 9:00-12:00, 13:00-17:00.
error-hours-overlap = Twee tijden van een dag overlappen, een tijd eindigt voor het begin, of een gesloten dag staat er dubbel.
error-holiday = “{ $line }” begint niet met een dag zoals 2026-12-25.
error-period = Geef een eerste en een laatste dag, de eerste eerst.
error-list-long = Hoogstens { $most } regels, van hoogstens 200 tekens.

# computed
rule-name-length = Lengte
rule-name-posting-hours = Uren om te plaatsen
rule-name-alt-text = Beschrijving van foto's
rule-name-personal-data = Persoonsgegevens
rule-name-links = Links
rule-name-languages = Talen
rule-name-plain-language = Duidelijke taal
rule-name-shouting = Hoofdletters
rule-name-hashtag-case = Hoofdletters in hashtags
rule-name-hashtag-count = Aantal hashtags
rule-name-emoji = Aantal emoji
rule-name-words = Woorden die we niet gebruiken
rule-name-hidden-characters = Verborgen tekens
rule-name-promise = Belofte van antwoord
rule-name-facts = Feiten
rule-does-facts = Datums, bedragen en plaatsen kloppen met het feitenboek.
rule-name-corrections = Correcties
rule-does-corrections = Een correctie staat in de tekst.
rule-name-one-voice = Eén stem
rule-does-one-voice = Geen andere afdeling zegt iets anders of hetzelfde nog eens.
rule-name-kinds = Wie wat stuurt
rule-does-kinds = Sommige soorten stuurt alleen een bepaalde afdeling.
rule-name-partner = Partnerafdeling
rule-does-partner = Een afdeling hoort bij sommige berichten.
parameter-partner-kinds = Soorten
parameter-partner-words = Woorden
rule-name-four-eyes = Vier ogen
rule-name-answer-alone = Zelfstandig antwoorden
rule-does-length = De tekst is er en past op elk netwerk.
rule-does-posting-hours = Berichten gaan alleen in deze uren uit.
rule-does-alt-text = Elke foto zegt wat erop staat.
rule-does-personal-data = Geen adres, nummer of rekening van iemand.
rule-does-links = Links zijn heel, veilig en open.
rule-does-languages = De tekst is er in deze talen.
rule-does-plain-language = Korte zinnen, woorden die iedereen kent.
rule-does-shouting = Weinig hoofdletters.
rule-does-hashtag-case = #WerkAanDeWeg in plaats van #werkaandeweg.
rule-does-hashtag-count = Niet te veel hashtags.
rule-does-emoji = Niet te veel emoji.
rule-does-words = Woorden en zinnen, altijd of in een periode zoals een campagne.
rule-does-hidden-characters = Geen tekens die tekst verbergen of omdraaien.
rule-does-promise = Inwoners krijgen op tijd antwoord.
rule-does-four-eyes = Iemand anders leest elk bericht eerst.
rule-does-answer-alone = Een getrainde collega mag zelfstandig antwoorden.
parameter-posting-hours-hours = Berichten gaan uit
parameter-posting-hours-except = Niet voor
parameter-alt-text-min-chars = Kortste beschrijving, tekens
parameter-personal-data-own = Onze eigen adressen en nummers
parameter-languages-required = Verplichte talen
parameter-plain-language-max-sentence-words = Meeste woorden in een zin
parameter-shouting-max-percent = Meeste hoofdletters, procent
parameter-hashtag-count-max = Meeste hashtags in een tekst
parameter-emoji-max = Meeste emoji in een tekst
parameter-words-words = Woorden
parameter-words-between = Wanneer
parameter-promise-first-answer-min = Eerste antwoord binnen, minuten van de openingstijden
parameter-promise-hours = Het klantcontact is open

# computed
step-started = Begonnen
step-changed = § { $clause } veranderd
step-renumbered = § { $clause } kreeg dit nummer
step-added = § { $clause } toegevoegd
step-removed = § { $clause } weggehaald
step-tightened = § { $clause } strenger gemaakt
step-imported = Uit een bestand gelezen
step-brought-over = Overgezet op de nieuwste versie
fault-number = “{ $number }” is geen nummer van een regel. Schrijf er een zoals 3.2.
fault-twice = Er is al een regel { $number }.
fault-untold = Geef regel { $number } een titel en een tekst in uw eigen taal.
fault-long = De tekst van regel { $number } is te lang.
fault-second = Regel { $number } kan hier maar één keer staan.
fault-empty = Regel { $number } heeft een lege lijst.
fault-no-clause = De organisatie heeft geen regel { $number } meer.
fault-other-rule = Regel { $number } van de organisatie is nu een ander soort regel.
fault-severity = Een overtreding van regel { $number } zou minder betekenen dan in de organisatie.
fault-parameter = Regel { $number } zou soepeler zijn dan in de organisatie. Maak hem strenger, of laat hem zoals hij is.
fault-not-of-department = Een afdeling kan een regel zoals { $number } niet zelf maken.
error-clause-taken = Een andere regel heeft dit nummer.
error-in-force-past = Die dag is voorbij. Kies vandaag of een latere dag.
error-in-force-early = Een eerdere versie geldt vanaf een latere dag. Kies die dag of een latere, of trek die versie eerst in.
error-in-force-none = Kies een dag.
obstacle-nothing-changed = Er is nog niets veranderd.
obstacle-moved-on = Intussen kwam versie { $version }. Zet uw veranderingen daar eerst op.
obstacle-clause = Regel { $number } kan zo niet worden ondertekend: { $fault }.
done-guideline-undone = De laatste verandering is teruggedraaid.
done-guideline-brought-over = Uw veranderingen staan op de nieuwste versie.
done-guideline-asked = Uw collega's zien dat u om een handtekening vraagt.
done-guideline-discarded = De volgende versie is opgegeven.
done-guideline-signed = Ondertekend.
done-guideline-withdrawn = Ingetrokken. Deze versie gaat nooit gelden.
done-clause-saved = Opgeslagen.
done-clause-as-above = De regel is weer zoals de organisatie hem heeft.
done-clause-removed = De regel is weggehaald.
job-name-guideline-watch = Regels bewaken
job-does-guideline-watch = Geeft goedgekeurde berichten terug die een nieuwe versie tegenhoudt
job-name-remind-due = Herinneren
job-does-remind-due = Laat iedereen die akkoord mag geven dat één keer weten, nog eens als de tijd bijna om is, en als hij om is

file-heading = Een regel die begint met # is een opmerking. Verander woorden en getallen en lees het bestand daarna in als volgende versie.
file-import = Uit een bestand lezen
file-download = Downloaden als bestand
file-import-lead = De regels uit het bestand komen in de plaats van die in deze volgende versie. Er geldt niets voordat iemand ondertekent.
file-import-note = De talen blijven die van uw organisatie. U kunt dit met één druk terugdraaien.
file-field = Bestand
file-field-hint = Een tekstbestand zoals deze redactie het maakt, hoogstens 2 MB.
file-read = Bestand lezen
file-none = Kies een bestand.
file-not-text = Dit is geen tekstbestand in UTF-8. Sla het op als tekst en probeer het opnieuw.
file-line = Regel { $line }: { $what }

# computed
file-problem-large = Het bestand is groter dan 2 MB.
file-problem-syntax = dit is niet te lezen. Kijk naar de aanhalingstekens, de haken en het is-teken.
file-problem-format = schrijf “format = 1”.
file-problem-unknown = niets heet hier “{ $name }”. Haal de regel weg of verbeter de naam.
file-problem-missing = “{ $name }” ontbreekt. Zet er een regel voor bij.
file-problem-wrong = de waarde van “{ $name }” kan daar niet staan. Vergelijk met een gedownload bestand.
file-problem-rule = er is geen regel “{ $name }”. De namen staan in een gedownload bestand.
done-guideline-imported = Het bestand is gelezen. Kijk wat er verandert voordat u om een handtekening vraagt.

## once a message is out

act-correct = Verbeteren met zichtbare noot
act-correct-hint = Zeg wat er fout was en wat klopt. De noot komt in de tekst; herstel daarna de tekst zelf. Er gaat niets uit zonder goedkeuring.
act-correct-what = Wat klopt, in het { $language }
act-correct-do = Verbetering opstellen
act-replace-message = Door nieuw bericht vervangen
act-replace-hint = U krijgt een kopie om op verder te schrijven. Dit bericht wordt teruggehaald zodra het nieuwe uit is.
note-superseded = Een ander bericht nam { $at } de plaats in.
note-superseded-by = Het nieuwe openen
note-expired = De tijd was { $at } voorbij, en het is teruggehaald.
remains = { $count ->
    [one] Het staat nog op { $count } plek:
   *[other] Het staat nog op { $count } plekken:
}
remains-network = Dit netwerk laat geen programma een bericht weghalen. Meld u daar aan en verwijder het met de hand.
remains-failed = Weghalen is mislukt. Zie bij verzending wat u kunt doen.
remains-under-way = Het wordt weggehaald.
remains-copies = Wat anderen hebben gedeeld, geciteerd of als schermafdruk bewaard, is niet terug te halen.
time-ends = Wat het zegt, geldt tot { $at }.
time-over = Wat het zegt, gold tot { $at }.
time-over-next = Haal het terug, verbeter het, of geef het een later einde.
compose-at-expiry = Als de tijd voorbij is
at-expiry-ask = Vraag iemand wat te doen
at-expiry-withdraw = Haal het vanzelf terug
at-expiry-note = Stel een noot op dat het niet meer geldt
compose-visitors = Bezoekers
compose-links = Bezoek aan de links tellen
compose-links-hint = De links gaan uit als korte links van onszelf. Ze tellen en volgen niemand.
compose-links-off = Korte links van onszelf staan uit: deze redactie heeft geen openbaar adres. Een beheerder stelt het in met FOLKMOOT_PUBLIC_URL.
figures-few = { $count ->
    [one] Tot nu toe { $count } reactie: te weinig om te zeggen wat werkte.
   *[other] Tot nu toe { $count } reacties: te weinig om te zeggen wat werkte.
}
figures-file = Downloaden als tabel (CSV)
figures-title = { $count ->
    [one] { $count } reactie
   *[other] { $count } reacties
}
figures-sentence = Vind-ik-leuks, doorgestuurd en antwoorden samen, van { $from } tot { $to }: { $count }.
figures-visits = Bezoek aan de links
figures-visits-how = Een bezoeker telt één keer per dag en wordt op een andere dag nooit herkend. Programma’s tellen apart. We bewaren geen adressen.
figure-language = Taal
figure-link = Link
figure-visits = Bezoeken
figure-visitors = Bezoekers per dag, opgeteld
figure-downloads = Downloads
figure-machines = Programma’s
go-over = Deze link is beëindigd
go-over-next = Het bericht waar hij in stond, is teruggehaald. Kijk op de website van de gemeente wat nu geldt.
go-nowhere = Deze link leidt nergens heen
go-nowhere-next = Misschien mist er een letter. Kopieer de hele link.
deliveries-ending = { $count ->
    [one] De tijd loopt af: { $count } bericht
   *[other] De tijd loopt af: { $count } berichten
}
deliveries-ended-at = voorbij sinds { $at }
deliveries-ends-at = tot { $at }

# computed
message-superseded = Vervangen
message-expired = Verlopen
state-superseded = vervangen
state-expired = verlopen
error-correction-empty = Zeg in ten minste één taal wat klopt.
error-correction-long = Zeg het in 500 tekens.
done-correction-drafted = De noot staat in de tekst. Herstel nu de tekst zelf.
done-replacement-started = Een kopie om op verder te schrijven. Het oude bericht wordt teruggehaald zodra dit uit is.
job-name-expire-due = Beëindigen
job-does-expire-due = Beëindigt berichten waarvan de tijd voorbij is of waarvan een ander de plaats innam

## paths of approval

rule-approval = { $who } zeggen ja tegen berichten over: { $list }. Elk heeft { $span } openingstijd.
step-colleague = { $department } leest mee
step-facts = Deskundige controleert de feiten: { $department }
step-management = De leiding gaat akkoord
step-until = { $who }, tot { $at }
step-overdue = { $who }, had klaar moeten zijn { $at }
step-was-asked = { $step } · gevraagd { $at }
step-was-reminded = { $step } · herinnerd { $at }
approvals-yours = Wacht op u
act-approve-counts = Uw ja telt voor: { $steps }.
act-approve-one = Ja zeggen tegen één stap
approval-instead = { $name } voor { $absent }, { $at }

# computed
rule-name-approval = Weg naar goedkeuring
rule-does-approval = Wie ja moet zeggen voordat een bericht uitgaat, en binnen hoeveel kantoortijd.
parameter-approval-kinds = Berichten van deze soorten
parameter-approval-words = En berichten met deze woorden
parameter-approval-asked = Wie ja zegt
parameter-approval-within-min = Elk heeft zoveel minuten openingstijd
obstacle-step-colleagues = Een afdeling die erbij hoort heeft nog geen ja gezegd.
obstacle-step-facts = Een deskundige heeft de feiten nog niet gecontroleerd.
obstacle-step-four-eyes = Een tweede persoon heeft het nog niet gelezen.
obstacle-step-management = De leiding is nog niet akkoord.
obstacle-others-next = U hebt ja gezegd. Anderen moeten dat nog doen.
asked-colleagues = een collega van elke afdeling die erbij hoort
asked-facts = een deskundige over de feiten waarop het steunt
asked-four-eyes = een tweede persoon
asked-management = de leiding
step-who-colleagues = Een collega daar
step-who-facts = Een deskundige daar
step-who-four-eyes = Iedereen die mag goedkeuren, maar niet de schrijver
step-who-management = Een manager
done-said-yes = Uw ja is genoteerd. Anderen moeten dat nog doen.

## absence

absence = Afwezig
absence-note = Als u weg bent, mag uw vervanger in uw plaats ja zeggen.
absence-stands = { $name } vervangt u van { $from } tot { $until }.
absence-from = Eerste dag weg
absence-until = Laatste dag weg
absence-deputy = Wie vervangt u
absence-save = Vervanger aanwijzen
absence-back = Ik ben er weer

# computed
error-absence-until = Kies een laatste dag die niet voorbij is en niet voor de eerste valt
error-absence-deputy = Kies een collega die hier werkt
error-absence-day = Geef een dag
done-absence = Uw vervanger is aangewezen.
done-back = Welkom terug.

# A clause overridden for one text
proof-overridden = { $count ->
    [one] { $count } door iemand toegestaan
   *[other] { $count } door iemand toegestaan
}
finding-overridden = Toegestaan door { $name }, { $at }: “{ $reason }”
act-override = § { $clause } toestaan
act-override-own = u schreef de tekst; iemand anders moet dit doen
act-override-warning = De regel “{ $title }” houdt deze tekst tegen. U staat dat toe voor precies deze tekst. Verandert de tekst, een beeld of de regel, dan vraagt het systeem het opnieuw. Uw reden blijft bij het bericht staan en telt mee.
act-override-why = Waarom mag het zo weg?
act-override-do = Toestaan
message-overridden = § { $clause } toegestaan voor versie { $edition } door { $name }, { $at }
overridable-nobody = niemand: de tekst moet anders
overridable-signers = iemand anders die de richtlijn mag ondertekenen, met een reden
overridable-approvers = iemand anders die berichten mag goedkeuren, met een reden
clause-overridable = Wie een tekst mag toestaan
clause-overridable-hint = Telt alleen als de regel een bericht tegenhoudt. De schrijver van de tekst kan het nooit.
diff-overridable = Wie een tekst mag toestaan: eerst { $before }, nu { $after }.
overrides-title = Regels waarvan is afgeweken
overrides-clause = Regel
overrides-department = Afdeling
overrides-recent = Deze maand
overrides-before = Eerder
overrides-count = Toegestaan: { $recent } deze maand, { $before } eerder.
overrides-of = { $department }: { $recent } en { $before }

# How often an account speaks
rule-frequency = Op één account, van alle afdelingen samen: hoogstens { $hour } berichten in 60 minuten en { $day } in 24 uur, en { $apart } tussen twee.

# Who sends what, partners and corrections on the form of a clause
parameter-owners-hint = Een soort zonder afdeling is voor iedereen.
parameter-department-choose = Kies een afdeling
error-department-none = Kies een afdeling
parameter-sayings-hint = Woorden tussen accolades worden ingevuld: {"{time}"}, {"{what}"}, {"{new}"}, {"{old}"}.
error-saying = Zet { $word } waar het ingevuld wordt, in hoogstens 200 tekens
value-beginning = voor de tekst
value-end = na de tekst

# Campaign wording
rule-campaign = Hele zinsdelen van campagnes gebruiken we niet: { $count }.
rule-campaign-words = Welke zinsdelen

# computed
done-overridden = Toegestaan voor deze tekst. Uw reden staat in het dossier.
fault-overridable = Meer mensen zouden een tekst langs regel { $number } kunnen laten dan in de organisatie.
obstacle-not-overridable = Hier is niets dat regel { $clause } tegenhoudt en dat toegestaan kan worden.
rule-name-frequency = Hoe vaak
rule-does-frequency = Hoeveel berichten een account per uur en per dag stuurt, en hoe lang er tussen twee zit.
parameter-frequency-per-hour = Meeste berichten in 60 minuten
parameter-frequency-per-day = Meeste berichten in 24 uur
parameter-frequency-apart-min = Minste minuten tussen twee
parameter-frequency-except = Soorten die altijd mogen
finding-too-soon = { $count ->
    [one] Maar { $count } minuut van een ander bericht op dit account
   *[other] Maar { $count } minuten van een ander bericht op dit account
}
finding-too-many-in-hour = { $count } berichten op dit account in 60 minuten; hoogstens { $limit }
finding-too-many-in-day = { $count } berichten op dit account in 24 uur; hoogstens { $limit }
finding-too-soon-advice = Ernaast: { $others }.
finding-too-many-in-hour-advice = Ernaast: { $others }.
finding-too-many-in-day-advice = Ernaast: { $others }.

## wat goed werkte

practices = Werkte goed
practices-lead = Berichten die goed werkten: voorgesteld door de ene collega, opgenomen door een andere.
practices-show = Welke
practices-library = In de verzameling
practices-waiting = Voorgesteld
practices-search = Zoek in wat goed werkte
practices-language = Taal
practices-kind = Soort
practices-campaign = Campagne
practices-any = Alle
practices-none = Er staat nog niets in de verzameling
practices-none-next = Open een bericht dat uit is en stel het voor, met wat er goed werkte.
practices-none-waiting = Er wacht niets op een tweede persoon
practices-none-waiting-next = Wat een collega voorstelt, ziet u hier.
practices-not-found = Hier past niets bij
practices-not-found-next = Zoek met minder woorden, of haal een keuze weg.
practice-look = Voorgesteld als goed voorbeeld
practice-propose = Voorstellen als goed voorbeeld
practice-propose-hint = Een collega neemt het op in de verzameling of wijst het af. Iedereen die berichten leest, ziet dan de tekst, uw reden en de cijfers.
practice-propose-do = Voorstellen
practice-title = Naam in de verzameling
practice-why = Wat er goed werkte
practice-why-hint = Wat deden mensen, en wat in de tekst hielp daarbij?
practice-audience = Voor wie
practice-for = voor { $audience }
practice-figures = Na een dag, naast andere berichten
practice-reactions = Reacties
practice-others = Andere berichten van het account
practice-more-than = Meer dan
practice-no-figures = Er zijn geen cijfers van een dag na het versturen.
practice-too-few = { $count ->
    [one] Maar { $count } ander bericht: te weinig om te vergelijken.
   *[other] Maar { $count } andere berichten: te weinig om te vergelijken.
}
practice-usual = de helft van { $count } berichten hoogstens { $middle }; de middelste helft { $low } tot { $high }
practice-share = { $share } % daarvan (tussen { $least } en { $most } %)
practice-figures-how = Likes, gedeelde berichten en antwoorden ongeveer een dag na het versturen, naast de andere berichten van hetzelfde account in de 90 dagen ervoor en erna. De marge klopt negen van de tien keer. U ziet waar het bericht staat, niet waarom.
practice-pictures = { $count ->
    [one] Met { $count } foto.
   *[other] Met { $count } foto’s.
}
practice-course = Hoe het hier kwam
practice-proposed = Voorgesteld
practice-accepted = In de verzameling
practice-declined = Afgewezen
practice-taken-out = Eruit gehaald
practice-proposed-by = { $name } stelde het voor, { $at }.
practice-accepted-by = { $name } nam het op in de verzameling, { $at }.
practice-declined-by = { $name } wees het af, { $at }.
practice-taken-out-by = { $name } haalde het eruit, { $at }.
practice-start = Als begin gebruiken
practice-start-hint = U krijgt een nieuw bericht met deze tekst. Controleer elke datum en elk bedrag.
practice-accept = In de verzameling opnemen
practice-own = U stelde het zelf voor. Een collega beslist.
practice-decline = Afwijzen
practice-decline-why = Waarom komt het niet in de verzameling?
practice-take-out = Uit de verzameling halen
practice-take-out-why = Waarom is het geen goed voorbeeld meer?
practice-message = Het bericht bekijken

# computed
state-proposed = voorgesteld
state-accepted = in de verzameling
state-declined = afgewezen
state-taken-out = uit de verzameling gehaald
error-practice-title = Geef het een naam van hoogstens 200 tekens.
error-practice-why = Zeg wat er goed werkte.
error-practice-long = Zeg het in 1.000 tekens.
error-practice-audience = Zeg het in 200 tekens.
done-practice-proposed = Voorgesteld. Een collega beslist.
done-practice-accepted = Opgenomen in de verzameling.
done-practice-declined = Afgewezen.
done-practice-taken-out = Uit de verzameling gehaald.
done-practice-started = Een nieuw bericht met deze tekst. Controleer wat erin staat.

## templates and snippets
templates = Sjablonen
templates-messages = Berichten om mee te beginnen
templates-snippets = Tekstblokken
templates-search = Zoek in namen en teksten
templates-offered = In gebruik
templates-away = Opgeborgen
templates-none = Nog geen sjablonen
templates-none-next = Een sjabloon is een bericht om mee te beginnen. Maak er een, of bewaar een bericht als sjabloon op de pagina van dat bericht.
snippets-none = Nog geen tekstblokken
snippets-none-next = Een tekstblok zet u met één druk in een bericht, in de taal waarin u schrijft.
templates-none-away = Niets is opgeborgen
templates-none-away-next = Wat u opbergt staat hier. U kunt het terughalen.
templates-not-found = Niets gevonden
templates-not-found-next = Probeer een ander woord.
template-new = Nieuw sjabloon
snippet-new = Nieuw tekstblok
template-edit = { $name } veranderen
template-name = Naam
template-languages = Talen
template-for = Voor
template-for-all = Alle afdelingen
template-changed = Laatst veranderd
template-changed-by = Laatst veranderd door { $name }, { $at }
template-texts = Tekst
template-about = Ook in het bericht
template-save = Opslaan
template-change = Veranderen
template-put-away = Opbergen
template-bring-back = Terughalen
template-is-away = Dit is opgeborgen. Niemand kan ermee beginnen tot iemand het terughaalt.
template-not-yours = Wie voor de afdeling schrijft kan dit veranderen. Wat voor alle afdelingen is, verandert wie de richtlijn mag bewerken.
template-placeholders-hint = Laat open wat elke keer anders is, tussen accolades: {"{"}datum{"}"}, {"{"}plaats{"}"}. Een bericht met een open plek kan niet naar buiten.
template-drop-pictures = { $count ->
    [one] De afbeelding die erbij hoort weglaten
   *[other] De { $count } afbeeldingen die erbij horen weglaten
}
template-begin = Een bericht beginnen
template-begin-do = Bericht beginnen
template-open-hint = Wat u leeg laat, kunt u later invullen. Tot dan kan het bericht niet naar buiten.
template-start = Met een sjabloon beginnen
template-keep = Als sjabloon bewaren
template-keep-do = Als sjabloon bewaren
template-keep-hint = Teksten, afbeeldingen en accounts blijven bewaard. Tijden en feiten niet.
snippet-use = Zo gebruikt u het
snippet-use-how = Kies het onder de tekst als u een bericht schrijft. Het komt op de plek van uw cursor.
snippet-open = Dit vult u zelf in: { $names }
snippet-choose = Kies een tekstblok
snippet-insert = Invoegen

# computed
finding-placeholder = “{ $found }” is niet ingevuld
finding-placeholder-advice = Vervang het, met de accolades, door de juiste woorden.
error-template-name-empty = Geef het een naam
error-template-name-long = Gebruik hoogstens 120 tekens
error-template-empty = Schrijf de tekst in minstens één taal
error-template-department = Kies een afdeling waarvoor u schrijft
error-template-embargo = Zolang het embargo duurt, kan alleen de eigen afdeling het als sjabloon hebben
error-snippet-none = Kies eerst een tekstblok
done-template-made = Het is bewaard.
done-template-changed = Het is veranderd.
done-template-away = Het is opgeborgen.
done-template-back = Het is terug.

## messages from a table
import = Berichten importeren
import-do = Importeren
import-lead = Maak veel concepten uit één tabel. U ziet eerst wat elke rij wordt. Niets gaat naar buiten: elk concept wordt gecontroleerd en goedgekeurd zoals altijd.
import-file = Bestand
import-file-hint = CSV of een tabel met tabs, zoals een spreadsheet die opslaat. Hoogstens { $rows } rijen en { $size } MB.
import-pasted = Of plak de tabel
import-pasted-hint = Met de regel die de kolommen noemt.
import-look = Bestand bekijken
import-example = Voorbeeldbestand
import-none = Kies een bestand of plak een tabel
import-columns = Kolommen
import-columns-note = De eerste regel noemt ze. Alleen één tekst is nodig.
import-col-text = De tekst in die taal.
import-col-title = Werktitel. Zonder titel nemen we het begin van de tekst.
import-col-accounts = Namen van accounts met spaties ertussen. Met @naam=en krijgt dat account de Engelse tekst.
import-col-planned = Datum en tijd volgens de klok van { $zone }: 2026-11-30 07:30 of 30-11-2026 07:30. Een andere zone: 2026-11-30 07:30+00:00.
import-col-until = Tot wanneer het geldt, op dezelfde manier.
import-col-department = Naam van de afdeling. Zonder naam: de eerste waarvoor u schrijft.
import-col-kind = Een van: { $kinds }.
import-col-campaign = Naam van een campagne die er is.
import-col-audience = Voor wie het is.
import-col-warning = Inhoudswaarschuwing.
import-looked = Import bekijken
import-other = Ander bestand
import-mend = Verbeter het bestand en kies het opnieuw. Er is nog niets gemaakt.
import-line = Regel
import-column = Kolom
import-wrong = Wat er niet klopt
import-troubles = { $count ->
    [one] Eén ding klopt niet
   *[other] { $count } dingen kloppen niet
}
import-rows = { $count ->
    [one] Eén concept
   *[other] { $count } concepten
}
import-findings = Controles
import-clean = Niets gevonden
import-blocking = { $count ->
    [one] 1 te verbeteren
   *[other] { $count } te verbeteren
}
import-only-drafts = Dit worden concepten. Wat de controles vonden, kunt u per concept verbeteren.
import-only-good = Alleen de rijen hierboven worden concepten. Rijen waar iets niet klopt, slaan we over: verbeter ze en importeer ze met een ander bestand.
import-assumed = Dit bestand is niet in UTF-8. We hebben het gelezen als { $name }. Kijk hieronder of alle letters goed zijn. Zo niet, sla het dan op als “CSV UTF-8”.
import-make = { $count ->
    [one] Concept maken
   *[other] { $count } concepten maken
}
import-before = Dit bestand is al geïmporteerd, door { $name }, { $at }.
import-again = Nog een keer importeren

# computed
import-not-text = Deze tabel kunnen we niet lezen. Kies in uw spreadsheet Opslaan als, en dan “CSV UTF-8”.
import-too-large = Dit is groter dan { $value } MB. Splits het.
import-too-many = Het bestand heeft meer dan { $value } rijen. Splits het.
import-empty = Er staan geen berichten in dit bestand
import-broken = In deze rij staat meer dan er kolommen zijn: “{ $value }”. Zet aanhalingstekens om een tekst met een komma of puntkomma erin.
import-quote-open = Hier begint een aanhalingsteken dat niet wordt gesloten. Sluit het, of schrijf het twee keer.
import-language-unknown = “{ $value }” is geen taal van uw organisatie
import-column-unknown = Er is geen kolom “{ $value }”. Haal hem weg, of gebruik een naam uit de lijst met kolommen.
import-column-twice = De kolom “{ $value }” is er twee keer
import-no-text = Schrijf een tekst in minstens één taal
import-account-unknown = Geen account in gebruik heet “{ $value }”. Schrijf het zoals het bij Accounts staat.
import-account-twice = Het account “{ $value }” staat er twee keer
import-department-unknown = Er is geen afdeling “{ $value }”. Schrijf de naam zoals die in Folkmoot staat.
import-department-not-yours = U schrijft niet voor deze afdeling { $value }
import-campaign-unknown = Er is geen campagne “{ $value }”
import-kind-unknown = Er is geen soort “{ $value }”. De woorden staan op de vorige pagina.
import-time = Schrijf een tijd als 2026-11-30 07:30, niet “{ $value }”
import-time-none = Op de klok van de gemeente bestaat { $value } niet, of komt het twee keer. Kies een andere tijd, of zet het verschil erbij, zoals +01:00.
import-time-far = { $value } is meer dan twee jaar vooruit
import-time-past = { $value } is voorbij. Kies een latere tijd, of laat het leeg.
import-row-twice = Deze rij zegt hetzelfde als regel { $value }
error-import-moved = Er is iets veranderd sinds u keek. Kijk opnieuw en druk dan nog een keer.
error-import-again = Dit bestand is al geïmporteerd. Vink het vakje aan om het nog een keer te doen.
done-imported = De concepten staan klaar.

# computed
parameter-kinds-owners = Wie welke soort stuurt
parameter-partner-department = De afdeling
parameter-corrections-note = De tekst van een correctie
parameter-corrections-swap = Hoe een veranderde waarde wordt gezegd
parameter-corrections-over = Wat er staat bij een bericht dat niet meer geldt
parameter-corrections-place = Waar het staat
rule-name-campaign = Geen campagne
rule-does-campaign = Geen zinnen die om stemmen vragen of een partij prijzen, altijd of voor een verkiezing.
parameter-campaign-words = Zinsdelen
parameter-campaign-between = Van de aankondiging van de verkiezing tot en met de dag zelf
finding-campaign-wording = “{ $found }” klinkt als campagne
finding-campaign-wording-advice = Zeg wat er gebeurt, niet aan wie het te danken is. Hoe en wanneer mensen stemmen is informatie; op wie niet.
measured-campaign-wording = Campagnetaal
