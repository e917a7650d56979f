# Ελληνικά. Ίδια κλειδιά και μεταβλητές με το en.ftl. Απλές λέξεις (B1), πληθυντικός ευγενείας, χωρίς θαυμαστικά.
# Οι όροι βρίσκονται στο docs/glossary-el-es.md.

## language

language-own-name = Ελληνικά
number-group = .
number-decimal = ,
number-grouped-from = 4

# computed
language-nl = Ολλανδικά
language-en = Αγγλικά
language-el = Ελληνικά
language-es = Ισπανικά
language-de = Γερμανικά
language-fr = Γαλλικά
language-tr = Τουρκικά
language-ar = Αραβικά
language-pl = Πολωνικά
language-uk = Ουκρανικά
language-und = Άγνωστη γλώσσα

## dates and lengths of time

date-weekdays = Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή
date-weekdays-short = Δευ Τρί Τετ Πέμ Παρ Σάβ Κυρ
date-months = Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου
date-months-alone = Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος
date-months-short = Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ
date-clock = { $hour }:{ $minute }
date-short = { $day } { $month }
date-short-time = { $date }, { $time }
date-full-time = { $weekday } { $day } { $month }, { $time }
date-year = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-day = { $weekday } { $day } { $month }
span-minutes = { $minutes } λ.
span-hours = { $hours } ώ.
span-hours-minutes = { $hours } ώ. { $minutes } λ.
span-days = { $days ->
    [one] { $days } ημέρα
   *[other] { $days } ημέρες
}
span-now = μόλις τώρα
span-ago = πριν από { $span }

## shell

newsroom = Αίθουσα σύνταξης
skip-to-main = Μετάβαση στο περιεχόμενο
nav-name = Κύριο μενού
nav-name-phone = Κύριο μενού, τηλέφωνο
nav-town = Δήμος
nav-house = Διαχείριση
nav-inbox = Εισερχόμενα
nav-compose = Νέο μήνυμα
nav-approvals = Εγκρίσεις
nav-calendar = Ημερολόγιο
nav-accounts = Λογαριασμοί
nav-people = Συνάδελφοι
nav-guideline = Οδηγός
nav-jobs = Εργασίες
nav-health = Κατάσταση
nav-more = Άλλα
nav-waiting = σε αναμονή
me-page = Οι ρυθμίσεις σας
sign-out = Αποσύνδεση
look = Εμφάνιση
look-auto = Όπως η συσκευή μου
look-light = Φωτεινή
look-dark = Σκούρα
look-save = Αποθήκευση
language = Γλώσσα
rehearsal-tag = Άσκηση
rehearsal-headline = Άσκηση.
rehearsal-sentence = Οι άνθρωποι και τα μηνύματα είναι φανταστικά. Τίποτα δεν στέλνεται σε πραγματικό δίκτυο.
network-rehearsal = Άσκηση
close = Κλείσιμο
undo = Αναίρεση
loading = Φόρτωση
offline = Ο διακομιστής δεν απαντά. Ό,τι γράφετε μένει εδώ. Δεν έχει αποθηκευτεί από
error-home = Στην αρχική σελίδα
error-number = Αν ζητήσετε βοήθεια, αναφέρετε αυτόν τον αριθμό:

## keys

keys-title = Όλα τα πλήκτρα
keys-next = Επόμενο, προηγούμενο μήνυμα
keys-open = Άνοιγμα
keys-reply = Απάντηση
keys-handoff = Ερώτημα σε τμήμα
keys-note = Εσωτερική σημείωση
keys-done = Τέλος
keys-remind = Υπενθύμιση αργότερα
keys-assign = Ανάθεση
keys-compose = Νέο μήνυμα
keys-search = Αναζήτηση ή μετάβαση
keys-goto = Στα εισερχόμενα· με άλλα γράμματα, σε άλλες σελίδες
keys-send = Αποστολή
keys-back = Έξοδος από το πεδίο
keys-all = Όλα τα πλήκτρα
keys-calendar-next = Προηγούμενο, επόμενο μήνυμα
keys-calendar-day = Μήνυμα της προηγούμενης, της επόμενης ημέρας
keys-calendar-earlier = Ένα τέταρτο νωρίτερα
keys-calendar-later = Ένα τέταρτο αργότερα
keys-calendar-quarter = Μετακίνηση κατά ένα τέταρτο
keys-calendar-move-day = Μετακίνηση κατά μία ημέρα
keys-calendar-stretch = Νωρίτερα, σήμερα, αργότερα
keys-calendar-view = Ημέρα, εβδομάδα, μήνας, λίστα
keys-hint = Μπορείτε να απενεργοποιήσετε τα μεμονωμένα πλήκτρα στις ρυθμίσεις σας.

## parts

field-optional = (προαιρετικό)
form-problems = { $count ->
    [one] Υπάρχει { $count } πρόβλημα
   *[other] Υπάρχουν { $count } προβλήματα
}
filter-remove = αφαίρεση φίλτρου
step-done = Έγινε:
step-failed = Απέτυχε:
chart-as-table = Εμφάνιση σε πίνακα
chart-table-name = { $title }, πίνακας
pager-name = Σελίδες
pager-newer = Νεότερα
pager-older = Παλαιότερα
pager-before = Προηγούμενη
pager-after = Επόμενη
pager-range = { $from } έως { $to } από { $total }
search = Αναζήτηση
job-count = { $done } από { $total }
job-stop = Διακοπή
job-leave = Μπορείτε να φύγετε από αυτή τη σελίδα.
due-left = μένουν { $span }
due-over = { $span } καθυστέρηση
due-done = Απαντήθηκε σε { $span }
due-paused = Ο χρόνος σταμάτησε
tone-grateful = Ευγνωμοσύνη
tone-neutral = Ουδέτερο
tone-worried = Ανησυχία
tone-unhappy = Δυσαρέσκεια
tone-angry = Θυμός
queue-private = Ιδιωτικό μήνυμα
queue-unread = δεν διαβάστηκε ακόμη
queue-similar = παρόμοια μηνύματα
lane-staff-only = Μόνο για συναδέλφους
reply-kind = Είδος απάντησης
reply-text = Η απάντησή σας
proof-must = { $count ->
    [one] { $count } σημείο για διόρθωση πριν σταλεί
   *[other] { $count } σημεία για διόρθωση πριν σταλεί
}
proof-look = { $count ->
    [one] { $count } σημείο που αξίζει μια ματιά
   *[other] { $count } σημεία που αξίζουν μια ματιά
}
proof-clean = Τίποτα για διόρθωση.
proof-rule = Οδηγός
preview-own = Δικό του κείμενο
preview-shared = Κοινό κείμενο
preview-no-alt = Χωρίς περιγραφή
preview-left-out = { $count ->
    [one] Δεν στέλνεται εδώ: εικόνα { $numbers }
   *[other] Δεν στέλνονται εδώ: εικόνες { $numbers }
}
preview-adapted = { $count ->
    [one] { $count } εικόνα μικραίνει ή αποθηκεύεται αλλιώς για αυτό το δίκτυο
   *[other] { $count } εικόνες μικραίνουν ή αποθηκεύονται αλλιώς για αυτό το δίκτυο
}
count-of = { $count } από { $limit }
count-over = { $over } πάνω από { $limit }
event-draft = Πρόχειρο
event-waiting = Περιμένει έγκριση
event-planned = Προγραμματισμένο
event-sent = Στάλθηκε
event-failed = Δεν στάλθηκε
event-clash = συμπίπτει με άλλο μήνυμα
event-quiet = μέσα στις ώρες ησυχίας
event-crowded = πολύ συχνά σε έναν λογαριασμό

## charts

chart-promise = Η δέσμευσή μας
chart-typical = Συνήθως
chart-slowest = Πιο αργό 10%
chart-quiet-hours = Ώρες ησυχίας

## sign-in and set-up

save = Αποθήκευση
cancel = Άκυρο
table-actions = Ενέργειες
field-email = Υπηρεσιακό e-mail
field-password = Κωδικός πρόσβασης
field-password-new = Νέος κωδικός πρόσβασης
field-name = Ονοματεπώνυμο
field-department = Τμήμα
field-account = Λογαριασμός
password-rules = Τουλάχιστον { $shortest } χαρακτήρες. Τρεις ή τέσσερις λέξεις που δεν ταιριάζουν μεταξύ τους θυμούνται εύκολα και μαντεύονται δύσκολα.
sign-in-title = Σύνδεση
sign-in-lead = Χρησιμοποιήστε τη διεύθυνση στην οποία λάβατε την πρόσκληση.
sign-in-button = Σύνδεση
sign-in-too-many = Πάρα πολλές προσπάθειες. Περιμένετε ένα τέταρτο και δοκιμάστε ξανά.
sign-in-demo = Ή δείτε την εφαρμογή ως
sign-in-demo-note = Ο δήμος και οι άνθρωποί του είναι φανταστικοί. Τίποτα δεν στέλνεται σε πραγματικό δίκτυο.
set-up-title = Ετοιμάστε την αίθουσα σύνταξής σας
set-up-lead = Αυτή η σελίδα εμφανίζεται μία φορά. Λογαριασμούς, τμήματα και συναδέλφους τους προσθέτετε μετά.
set-up-town = Ο φορέας σας
set-up-organisation = Όνομα
set-up-organisation-hint = Όπως τον γνωρίζουν οι πολίτες, για παράδειγμα Veldmonde
set-up-language = Γλώσσα
set-up-languages = Τα μηνύματα γράφονται και στα
set-up-zone = Ζώνη ώρας
set-up-zone-choose = Επιλέξτε ζώνη ώρας
set-up-department = Πρώτο τμήμα
set-up-department-hint = Για παράδειγμα Επικοινωνία ή Εξυπηρέτηση πολιτών
set-up-you = Εσείς
set-up-button = Έναρξη
join-title = Καλώς ήρθατε: { $town }
join-lead = Σας προσκάλεσε ένας συνάδελφος. Επιλέξτε κωδικό πρόσβασης για να ξεκινήσετε.
join-button = Συμμετοχή
join-ended-title = Πρόσκληση
join-ended = Αυτή η πρόσκληση δεν ισχύει πια
join-ended-next = Χρησιμοποιήθηκε, πέρασε μία εβδομάδα ή ανακλήθηκε. Ζητήστε νέα από τον συνάδελφό σας.
me-you = Εσείς
me-who-changes = Όνομα, εργασία, διεύθυνση και ρόλους τα αλλάζει ο συνάδελφος που έχει την ευθύνη του προσωπικού.
me-password = Κωδικός πρόσβασης
me-password-old = Τωρινός κωδικός πρόσβασης
me-password-save = Αλλαγή κωδικού
me-look = Γλώσσα και εμφάνιση
feed = Το ημερολόγιο στο δικό σας πρόγραμμα
feed-note = Μια διεύθυνση για το ημερολόγιο του τηλεφώνου ή του υπολογιστή σας. Δείχνει τα μηνύματα που μπορείτε να διαβάσετε εδώ, από έναν μήνα πριν έως έναν χρόνο μετά.
feed-make = Δημιουργία διεύθυνσης
feed-made = Έχετε διεύθυνση από { $at }.
feed-renew = Νέα διεύθυνση
feed-revoke = Κατάργηση της διεύθυνσης
feed-renew-note = Με τη νέα διεύθυνση η παλιά παύει να λειτουργεί.
feed-ready = Η διεύθυνσή σας είναι έτοιμη.
feed-how = Προσθέστε τη στο πρόγραμμά σας ως ημερολόγιο από το διαδίκτυο.
feed-secret = Αντιγράψτε τη τώρα: εμφανίζεται μία φορά. Όποιος έχει τη διεύθυνση μπορεί να διαβάσει το ημερολόγιο, γι’ αυτό μην τη δίνετε αλλού.
feed-back = Πίσω στη σελίδα σας

# computed
done-set-up = Η αίθουσα σύνταξής σας είναι έτοιμη. Συνδέστε έναν λογαριασμό και μετά προσκαλέστε τους συναδέλφους σας.
done-joined = Καλώς ήρθατε. Εδώ επιλέγετε γλώσσα και εμφάνιση.
done-password = Ο κωδικός σας άλλαξε. Σε όλους τους άλλους περιηγητές έγινε αποσύνδεση.
done-feed-revoked = Η διεύθυνση καταργήθηκε. Δεν λειτουργεί πια.

## inbox

inbox-list = Μηνύματα σε αναμονή
inbox-tabs = Ουρές
inbox-tab-to-answer = Για απάντηση
inbox-tab-department = Σε τμήμα
inbox-tab-follow-up = Συνέχεια
inbox-tab-done = Τέλος
inbox-tab-asked = Ερωτήματα σε εσάς
inbox-group-over = Πέρα από τη δέσμευση
inbox-group-soon = Λήγουν μέσα στην ώρα
inbox-group-today = Αργότερα σήμερα
inbox-group-later = Άλλη ημέρα
inbox-news = { $count ->
    [one] { $count } νέο μήνυμα
   *[other] { $count } νέα μηνύματα
}
inbox-news-show = Εμφάνιση
inbox-search = Μηνύματα, ονόματα, αριθμοί
inbox-filter = Φίλτρο
inbox-account = Λογαριασμός
inbox-all-accounts = Όλοι οι λογαριασμοί
inbox-owner = Ποιανού
inbox-everybody = Όλων
inbox-me = Δικά μου
inbox-filter-apply = Εμφάνιση αυτών
inbox-filter-clear = Εμφάνιση όλων
inbox-nothing-found = Δεν βρέθηκε τίποτα
inbox-nothing-found-next = Κανένα μήνυμα σε αυτή την ουρά δεν ταιριάζει. Δοκιμάστε λιγότερες λέξεις ή εμφανίστε τα όλα.
inbox-empty-to-answer = Όλοι πήραν απάντηση
inbox-empty-to-answer-next = Τίποτα δεν περιμένει σε αυτή την ουρά. Τα νέα μηνύματα εμφανίζονται εδώ μόνα τους.
inbox-empty-department = Κανένα τμήμα δεν έχει ερώτημα
inbox-empty-department-next = Ό,τι ρωτάτε σε ένα τμήμα περιμένει εδώ μέχρι να απαντήσει.
inbox-empty-follow-up = Δεν εκκρεμεί καμία εργασία
inbox-empty-follow-up-next = Η εργασία εκτός οθόνης μένει εδώ μέχρι ο πολίτης να μάθει πώς τελείωσε.
inbox-empty-done = Τίποτα εδώ ακόμη
inbox-empty-done-next = Εδώ βρίσκονται οι υποθέσεις που απαντήθηκαν και έκλεισαν.
inbox-empty-asked = Κανείς δεν σας ρωτά κάτι
inbox-empty-asked-next = Εδώ βρίσκονται τα ερωτήματα προς το τμήμα σας μέχρι να απαντηθούν.
inbox-pick = Επιλέξτε ένα μήνυμα για να το διαβάσετε
inbox-pick-next = Πρώτα βρίσκονται όσα πλησιάζουν τον χρόνο που υποσχεθήκαμε.

## case

case-conversation = Συνομιλία
case-messages = Μηνύματα αυτής της συνομιλίας
case-about = Σχετικά με το μήνυμα
case-details = Στοιχεία
case-back = Πίσω στην υπόθεση
case-back-to-inbox = Πίσω στα εισερχόμενα
case-public = Δημόσιο
case-private = Ιδιωτικό μήνυμα
case-more = Άλλες ενέργειες
case-take = Το αναλαμβάνω
case-reopen = Άνοιγμα ξανά
case-nobody = Κανείς ακόμη
case-the-newsroom = Η αίθουσα σύνταξης
case-act-assign = Ανάθεση σε συνάδελφο
case-act-department = Μεταφορά σε άλλο τμήμα
case-act-hand-off = Ερώτημα σε τμήμα
case-act-follow-up = Προγραμματισμός εργασίας εκτός οθόνης
case-act-close = Τέλος
case-send-assign = Ανάθεση
case-send-department = Μεταφορά
case-send-hand-off = Ρωτήστε το τμήμα
case-send-follow-up = Προγραμματισμός
case-send-close = Κλείσιμο υπόθεσης
case-date = Ημερομηνία
case-time = Ώρα
case-department-hint = Η υπόθεση φεύγει οριστικά από το τμήμα σας. Αν θέλετε να σας απαντήσουν, στείλτε ερώτημα.
case-ask-whom = Ποιο τμήμα
case-ask-expert = Ποιος
case-any-expert = Οποιοσδήποτε εκεί
case-ask-question = Το ερώτημά σας
case-ask-question-hint = Το βλέπουν μόνο συνάδελφοι. Γράψτε τι χρειάζεστε για να απαντήσετε στον πολίτη.
case-ask-by = Απάντηση έως
case-work-kind = Είδος εργασίας
case-work-what = Τι πρέπει να γίνει
case-work-what-hint = Το βλέπουν μόνο συνάδελφοι.
case-work-who = Ποιος το φροντίζει
case-work-by = Έως πότε
case-close-why = Γιατί κλείνει
closing-answered = Ο πολίτης πήρε απάντηση
closing-done = Η εργασία έγινε και ο πολίτης το ξέρει
closing-nothing-to-answer = Δεν υπάρχει κάτι να απαντηθεί
closing-withdrawn = Ο πολίτης έσβησε το μήνυμα
case-post-kept = Το έσβησε όποιος το έγραψε. Δείτε το κείμενο που κρατήθηκε στο αρχείο
case-post-deleted = Το έσβησε όποιος το έγραψε, { $at }
case-post-withdrawn = Το ανακαλέσαμε εμείς, { $at }
case-post-edited = Αλλαγή: { $at }
case-post-earlier = { $count ->
    [one] Δείτε την προηγούμενη μορφή
   *[other] Δείτε { $count } προηγούμενες μορφές
}
case-post-version = Μορφή { $number }, έως
case-post-warning = Προειδοποίηση: { $words }
case-post-there = Στο δίκτυο
case-reply-to-this = Απάντηση σε αυτό
case-likes = { $count ->
    [one] { $count } αγαπημένο
   *[other] { $count } αγαπημένα
}
case-reposts = { $count ->
    [one] { $count } αναδημοσίευση
   *[other] { $count } αναδημοσιεύσεις
}
case-media-image = Εικόνα
case-media-video = Βίντεο
case-media-audio = Ήχος
case-media-other = Συνημμένο
case-answer-by = το έγραψε: { $who }
case-answer-draft = Δεν στάλθηκε, είναι πρόχειρο
case-answer-waits = Περιμένει τον έλεγχο συναδέλφου
case-answer-rejected = Επιστράφηκε
case-answer-rejected-why = Ένας συνάδελφος το επέστρεψε: { $why }
case-answer-approved = Εγκρίθηκε
case-answer-scheduled = Θα σταλεί: { $at }
case-answer-withdrawn = Ανακλήθηκε
case-answer-on-its-way = Στέλνεται
case-answer-late = Καθυστερεί
case-answer-late-why = Το δίκτυο δεν το δέχεται ακόμη. Δοκιμάζουμε ξανά στις { $at }.
case-answer-sent = Στάλθηκε
case-answer-failed = Δεν στάλθηκε
case-answer-failed-why = Δεν στάλθηκε. { $why } Ο πολίτης δεν το έχει δει· το κείμενο είναι ασφαλές εδώ.
case-answer-uncertain = Δεν είναι βέβαιο ότι έφτασε
case-answer-uncertain-why = Το δίκτυο δεν είπε αν το δέχτηκε. Το αναζητούμε εκεί. Μην το γράψετε ξανά.
case-answer-cancelled = Σταμάτησε πριν σταλεί
case-answer-look = Τι να κάνετε
case-answer-again = Επαναφορά του κειμένου στην απάντηση
case-asked-department = ρωτά: { $department }
case-asked-expert = ρωτά: { $expert }, { $department }
case-asked-due = Απάντηση έως: { $at }
case-give-answer = Δώστε την απάντηση
case-answer-for-citizen = Τι μπορεί να μάθει ο πολίτης;
case-answer-may-be-public = Όλα μπορούν να δημοσιευτούν
case-answer-may-be-public-hint = Αν όχι, το γραφείο εξυπηρέτησης γράφει με δικά του λόγια.
case-department-says = Απάντηση από: { $department }
case-you-decide = Εσείς αποφασίζετε τι δημοσιεύεται
case-may-go-out = Μπορεί να δημοσιευτεί
case-not-all-public = Δεν μπορούν όλα να δημοσιευτούν
case-use-answer = Χρήση αυτής της απάντησης
case-edit-answer = Χρήση ως αρχή
case-work-role = { $kind }, έως { $at }
case-work-open = Πρέπει να γίνει
case-work-late = Έπρεπε να έχει γίνει
case-work-done = Έγινε { $at }:
case-work-untold = Ο πολίτης δεν το ξέρει ακόμη
case-work-telling = Στέλνεται απάντηση που το λέει
case-work-told-there = Το είπε η απάντησή μας, { $at }
case-work-told-person = Ειπώθηκε προσωπικά, { $at }
case-work-say-done = Δηλώστε ότι έγινε
case-work-outcome = Ποιο ήταν το αποτέλεσμα
case-work-is-done = Έγινε
case-work-say-told = Ο πολίτης ενημερώθηκε προσωπικά
case-work-how = Πώς και από ποιον
case-work-is-told = Ο πολίτης το ξέρει
case-event-opened = Ήρθε για: { $department }
case-event-opened-word = Ήρθε για: { $department }, λόγω της λέξης «{ $word }»
case-event-took = { $who }: ανέλαβε την υπόθεση
case-event-assigned = { $who }: ανάθεση σε { $to }
case-event-put-back = { $who }: επιστροφή στην ουρά
case-event-sent = { $who }: μεταφορά από { $from } σε { $to }
case-event-closed = { $who }: κλείσιμο. { $why }
case-event-reopened = { $who }: άνοιγμα ξανά
case-event-reopened-post = Άνοιξε ξανά από νέο μήνυμα
case-event-told = { $who }: ενημέρωσε προσωπικά τον πολίτη. { $how }
case-case = Υπόθεση
case-state = Κατάσταση
case-language = Γλώσσα
case-department = Τμήμα
case-owner = Υπεύθυνος
case-came-in = Ήρθε
case-account = Λογαριασμός
case-reopened = Άνοιξε ξανά
case-reopened-times = { $count ->
    [one] μία φορά
   *[other] { $count } φορές
}
case-promise-first = Πρώτη απάντηση έως: { $at }. Η δέσμευσή μας είναι { $of } σε ώρες λειτουργίας.
case-promise-again = Ο πολίτης έγραψε ξανά. Απάντηση έως: { $at }. Η δέσμευσή μας είναι { $of } σε ώρες λειτουργίας.
case-promise-done = Η δέσμευσή μας είναι { $of } σε ώρες λειτουργίας.
case-promise-closed = Κλειστή
case-promise-closed-next = Ένα νέο μήνυμα του πολίτη την ανοίγει ξανά.
case-promise-none = Χωρίς προθεσμία
case-promise-none-next = Τώρα δεν οφείλεται απάντηση.
case-steps = Βήματα
step-front-office = Γραφείο εξυπηρέτησης
step-nobody-yet = Δεν το ανέλαβε κανείς ακόμη
step-answered = { $who }, { $took } από { $of }
step-by = { $who }, έως { $at }
step-before = πριν από: { $at }
step-you-before = Εσείς, πριν από: { $at }
step-answer = Απάντηση στον πολίτη
step-work = { $kind }: { $what }
step-done-by = { $who }, { $at }
step-told = Ενημέρωση του πολίτη
step-tell-them = Σημειώστε το στην απάντησή σας ή γράψτε πώς τον ενημερώσατε
case-person = Πρόσωπο
person-first = Πρώτη επαφή.
person-earlier = { $count ->
    [one] { $count } προηγούμενη υπόθεση.
   *[other] { $count } προηγούμενες υποθέσεις.
}
person-kept = Κρατάμε το δημόσιο όνομα και τα μηνύματα προς εμάς. Δεν φτιάχνουμε προφίλ.
person-page = Σελίδα στο δίκτυο
person-bot = Πρόγραμμα
reply-public = Δημόσια απάντηση
reply-private = Ιδιωτικό μήνυμα
reply-note = Εσωτερική σημείωση
reply-as = Απάντηση ως { $handle }
reply-note-placeholder = Μια σημείωση για τους συναδέλφους σας
reply-left = { $count ->
    [one] μένει { $count } χαρακτήρας
   *[other] μένουν { $count } χαρακτήρες
}
reply-answers = Απαντάτε σε:
reply-private-talk = Σας έγραψε ιδιωτικά, άρα και η απάντηση είναι ιδιωτική.
reply-language = Γλώσσα
reply-tells = Αυτή η απάντηση ενημερώνει τον πολίτη για
reply-offline = Εκτός σύνδεσης
answering-begin = Απαντώ εγώ
answering-you = Απαντάτε εσείς. Οι συνάδελφοι το βλέπουν έως τις { $until }, και περισσότερο όσο γράφετε.
answering-stop = Τελικά δεν απαντώ
answering-other = Απαντά: { $who }, από { $at }.
answering-other-next = Συνεννοηθείτε ή στείλτε ούτως ή άλλως τη δική σας.
answering-anyway = Απάντηση ούτως ή άλλως
reply-check = Έλεγχος του κειμένου
reply-checked = Μόλις ελέγχθηκε
reply-proof = Τι λέει ο οδηγός
reply-ask-for-check = Ζητήστε έλεγχο
reply-send = Αποστολή
reply-save-note = Κρατήστε τη σημείωση

# computed
follow-up-call = Τηλεφώνημα
follow-up-letter = Επιστολή
follow-up-visit = Επίσκεψη
follow-up-work-order = Εντολή εργασίας
done-taken = Το αναλάβατε.
done-assigned = Ανατέθηκε στον συνάδελφό σας.
done-put-back = Πίσω στην ουρά.
done-sent-to-department = Μεταφέρθηκε στο άλλο τμήμα.
done-asked = Το ερώτημα στάλθηκε στο τμήμα.
done-follow-up-planned = Προγραμματίστηκε. Η υπόθεση μένει ανοιχτή μέχρι να το μάθει ο πολίτης.
done-closed = Έκλεισε.
done-reopened = Άνοιξε ξανά.
done-reply-sent = Η απάντησή σας στέλνεται.
done-reply-waits = Πρώτα διαβάζει την απάντησή σας ένας συνάδελφος.
done-noted = Η σημείωση κρατήθηκε.
done-answered-handoff = Το γραφείο εξυπηρέτησης πήρε την απάντησή σας.
done-work-done = Σημειώθηκε. Τώρα ενημερώστε τον πολίτη.
done-told = Σημειώθηκε: ο πολίτης το ξέρει.
error-due = Δώστε ημερομηνία και ώρα
error-department-taken = Υπάρχει ήδη τμήμα με αυτό το όνομα
error-department = Επιλέξτε τμήμα
error-closing = Επιλέξτε λόγο
error-reply-kind = Επιλέξτε άλλο είδος απάντησης· αυτό δεν γίνεται εδώ

## findings of the guideline

finding-in-language = { $title } ({ $language })

# computed
finding-empty = Δεν υπάρχει κείμενο
finding-empty-advice = Γράψτε τι πρέπει να ξέρει ο κόσμος.
finding-too-long = Για το δίκτυο { $network } είναι μεγάλο κατά { $over }: { $used } από { $limit }
finding-too-long-advice = Συντομεύστε το σημειωμένο μέρος ή δώστε σε αυτόν τον λογαριασμό δικό του κείμενο.
finding-outside-posting-hours = Έξω από τις ώρες δημοσίευσης
finding-outside-posting-hours-advice = Αυτή την ώρα στέλνονται μόνο επείγοντα νέα.
finding-in-the-past = Αυτή η ώρα πέρασε
finding-in-the-past-advice = Επιλέξτε άλλη ώρα ή καμία: τότε στέλνεται μόλις εγκριθεί.
finding-no-alt-text = Η εικόνα { $picture } δεν έχει περιγραφή
finding-no-alt-text-advice = Γράψτε τι δείχνει. Αλλιώς μένουν έξω όσοι δεν μπορούν να τη δουν.
finding-poor-alt-text = Μια περιγραφή λέει πολύ λίγα: «{ $found }»
finding-poor-alt-text-advice = Γράψτε ποιος ή τι φαίνεται και γιατί έχει σημασία εδώ.
finding-too-many-pictures = { $used ->
    [one] { $used } εικόνα· το δίκτυο { $network } δέχεται { $limit }
   *[other] { $used } εικόνες· το δίκτυο { $network } δέχεται { $limit }
}
finding-too-many-pictures-advice = Επιλέξτε ποιες πηγαίνουν εκεί ή στείλτε μόνο τις πρώτες.
finding-picture-refused = Το δίκτυο { $network } δεν δέχεται αυτή την εικόνα
finding-picture-refused-advice = Το δίκτυο δεν δέχεται αυτή τη μορφή ή αυτό το μέγεθος, ή η περιγραφή είναι πολύ μεγάλη.
finding-email-address = Διεύθυνση e-mail: { $found }
finding-email-address-advice = Φαίνεται ιδιωτική. Χρησιμοποιήστε μια διεύθυνση του φορέα.
finding-telephone-number = Αριθμός τηλεφώνου: { $found }
finding-telephone-number-advice = Φαίνεται ιδιωτικός. Χρησιμοποιήστε έναν αριθμό του φορέα.
finding-bank-account = Τραπεζικός λογαριασμός: { $found }
finding-bank-account-advice = Φαίνεται ιδιωτικός. Βγάλτε τον ή βάλτε σύνδεσμο προς σελίδα του φορέα.
finding-national-number = Εθνικός αριθμός ταυτοποίησης: { $found }
finding-national-number-advice = Δεν επιτρέπεται ποτέ να δημοσιευτεί. Βγάλτε τον.
finding-broken-link = Ο σύνδεσμος δεν οδηγεί πουθενά: { $found }
finding-broken-link-advice = Αντιγράψτε ξανά τη διεύθυνση από τον περιηγητή σας.
finding-insecure-link = Σύνδεσμος χωρίς κρυπτογράφηση: { $found }
finding-insecure-link-advice = Χρησιμοποιήστε τη διεύθυνση που αρχίζει με https.
finding-shortened-link = Ένας συντομευμένος σύνδεσμος κρύβει πού οδηγεί: { $found }
finding-shortened-link-advice = Χρησιμοποιήστε ολόκληρη τη διεύθυνση, για να βλέπει ο κόσμος πού πηγαίνει.
finding-missing-language = Λείπει το κείμενο σε αυτή τη γλώσσα: { $language }
finding-missing-language-advice = Γράψτε το και σε αυτή τη γλώσσα.
finding-long-sentence = Πρόταση με { $used } λέξεις
finding-long-sentence-advice = Έως { $limit } λέξεις διαβάζονται εύκολα. Κάντε την δύο προτάσεις.
finding-hard-word = { $better ->
    [none] Λέξη γραφείου: { $found }
   *[other] Γράψτε { $better } αντί για { $found }
}
finding-hard-word-advice = { $better ->
    [none] Πείτε το όπως θα το λέγατε στο γκισέ.
   *[other] Αυτή τη λέξη την ξέρουν περισσότεροι.
}
finding-hard-to-read = Διαβάζεται δύσκολα: { $used } στην κλίμακα { $formula }
finding-hard-to-read-advice = { $better ->
    [lower] Ένα απλό κείμενο έχει { $limit } ή λιγότερο.
   *[higher] Ένα απλό κείμενο έχει { $limit } ή περισσότερο.
} Βοηθούν πιο σύντομες λέξεις και προτάσεις.
finding-shouting = { $used }% κεφαλαία μοιάζει με φωνές
finding-shouting-advice = Γράψτε με μικρά γράμματα.
finding-hashtag-case = Γράψτε { $better } αντί για { $found }
finding-hashtag-case-advice = Με κεφαλαία, ένα πρόγραμμα ανάγνωσης οθόνης διαβάζει τις λέξεις.
finding-too-many-hashtags = { $used } hashtag
finding-too-many-hashtags-advice = Έως { $limit } βοηθούν τον κόσμο να το βρει. Βγάλτε τα άλλα.
finding-too-many-emoji = { $used } emoji
finding-too-many-emoji-advice = Έως { $limit } είναι φιλικά. Ένα πρόγραμμα ανάγνωσης οθόνης τα διαβάζει όλα δυνατά.
finding-unwanted-word = Δεν γράφουμε { $found }
finding-unwanted-word-advice = Έτσι ορίζει ο οδηγός.
finding-near-duplicate = Το τμήμα { $department } λέει σχεδόν το ίδιο
finding-near-duplicate-advice = Πείτε το μαζί, ή πείτε σε τι διαφέρει.
finding-different-date = Το τμήμα { $department } λέει { $other }, όχι { $found }
finding-different-date-advice = Ρωτήστε ποιο είναι σωστό, πριν δύο μηνύματα πουν αντίθετα πράγματα.
finding-different-time = Το τμήμα { $department } λέει { $other }, όχι { $found }
finding-different-time-advice = Ρωτήστε ποιο είναι σωστό, πριν δύο μηνύματα πουν αντίθετα πράγματα.
finding-different-amount = Το τμήμα { $department } λέει { $other }, όχι { $found }
finding-different-amount-advice = Ρωτήστε ποιο είναι σωστό, πριν δύο μηνύματα πουν αντίθετα πράγματα.
finding-different-place = Το τμήμα { $department } λέει { $other }, όχι { $found }
finding-different-place-advice = Ρωτήστε ποιο είναι σωστό, πριν δύο μηνύματα πουν αντίθετα πράγματα.
finding-kind-of-others = Αυτό το είδος το στέλνει το τμήμα { $department }
finding-kind-of-others-advice = Ζητήστε τους να το στείλουν, ή διαλέξτε άλλο είδος.
finding-missing-partner = Πρέπει να συμμετέχει το τμήμα { $department }
finding-missing-partner-advice = Προσθέστε το στα τμήματα που συμμετέχουν.
finding-hidden-characters = { $count ->
    [one] Κρυφός χαρακτήρας: { $found }
   *[other] { $count } κρυφοί χαρακτήρες: { $found }
}
finding-hidden-characters-advice = Μπορούν να γυρίσουν ή να κρύψουν κείμενο. Συχνά έρχονται με την επικόλληση.

## compose

compose-new = Νέο μήνυμα
compose-title = Τίτλος εργασίας
compose-title-hint = Μόνο για συναδέλφους. Δεν δημοσιεύεται ποτέ.
compose-message = Μήνυμα
compose-languages = Γλώσσα κειμένου
compose-tab-checked = ελέγχθηκε
compose-tab-empty = κενό
compose-text-in = Μήνυμα ({ $language })
compose-send-to = Αποστολή σε
compose-proof = Έλεγχος
compose-check = Έλεγχος
compose-checked = Μόλις ελέγχθηκε
compose-beside-time = { $count ->
    [one] Και { $count } δίπλα στην ώρα
   *[other] Και { $count } δίπλα στην ώρα
}
compose-moved-on = Το κείμενο άλλαξε μετά τον έλεγχο. Δεν αντικαταστάθηκε τίποτα. Δείτε τις νέες παρατηρήσεις.
compose-pictures = Προσθήκη εικόνων
compose-pictures-hint = Έως { $most }: PNG, JPEG, WebP ή GIF που δεν κινείται, έως 20 MB η καθεμία και 64 MB κάθε φορά. Ο τόπος και η κάμερα αφαιρούνται. Κάθε δίκτυο τις παίρνει στο μέγεθος που δέχεται.
compose-pictures-add = Προσθήκη
compose-picture = Εικόνα { $number }
compose-picture-remove = Αφαίρεση εικόνας { $number }
compose-picture-earlier = Η εικόνα { $number } πιο μπροστά
compose-picture-more = Περικοπή και λογαριασμοί της εικόνας { $number }
compose-sight = Τι πρέπει να φαίνεται πάντα
compose-sight-hint = Τα δίκτυα κόβουν τις εικόνες. Δείξτε τι έχει σημασία ή δώστε τη θέση του σε ποσοστό.
compose-sight-left = Από αριστερά, %
compose-sight-top = Από πάνω, %
compose-left-out = Δεν στέλνεται σε
compose-alt = Τι δείχνει η εικόνα { $number }; ({ $language })
compose-alt-example = Για παράδειγμα: μια γέφυρα με κόκκινη και άσπρη μπάρα
compose-warning = Προειδοποίηση περιεχομένου
compose-warning-hint = Εμφανίζεται πριν από το κείμενο, όπου το επιτρέπει το δίκτυο.
compose-own = Δικό του κείμενο για έναν λογαριασμό
compose-own-hint = Αφήστε το κενό για να σταλεί το κοινό κείμενο.
compose-own-text = Δικό του κείμενο για { $handle }
compose-account-language = Γλώσσα για { $handle }
compose-previews = Σε κάθε δίκτυο
compose-previews-remark = Όπως θα το δει ο κόσμος
compose-no-account = Επιλέξτε τουλάχιστον έναν λογαριασμό για να δείτε πώς φαίνεται.
compose-saved = Αποθηκεύτηκε { $at }
compose-not-saved = Δεν αποθηκεύτηκε ακόμη
compose-save = Αποθήκευση
compose-submit = Ζητήστε έγκριση
compose-side = Προγραμματισμός και έγκριση
compose-when = Πότε
compose-date = Ημερομηνία
compose-time = Ώρα
compose-when-hint = Στην ώρα της ζώνης { $zone }. Αφήστε και τα δύο κενά για να σταλεί μόλις εγκριθεί.
compose-approval = Έγκριση
compose-for-whom = Για ποιον
compose-department = Τμήμα
compose-no-department = Επιλέξτε ένα τμήμα για το οποίο γράφετε
compose-kind = Είδος πληροφορίας
compose-visibility = Ποιος μπορεί να το δει
compose-audience = Κοινό
compose-audience-hint = Για παράδειγμα: όσοι πηγαίνουν στη δουλειά, κάτοικοι της βόρειας πλευράς
compose-answers = Είναι απάντηση σε πολίτη. Μένει όσο δημόσια ή ιδιωτική είναι και η ερώτηση.
compose-stale = Ένας συνάδελφος άλλαξε αυτό το μήνυμα ενώ γράφατε.
compose-stale-next = Τίποτα δικό του δεν αντικαταστάθηκε και τίποτα δικό σας δεν χάθηκε. Συγκρίνετε παρακάτω. Αν αποθηκεύσετε τώρα, το κείμενό σας παίρνει τη θέση του δικού του.
compose-stale-theirs = Τι αποθήκευσε ο συνάδελφός σας
when-no-date = Επιλέξτε ημερομηνία
when-no-time = Επιλέξτε ώρα, για παράδειγμα 7:30
when-beyond = Επιλέξτε ημερομηνία πιο κοντά στη σημερινή
when-skipped = Η ώρα { $time } δεν υπάρχει εκείνη τη νύχτα: τα ρολόγια πάνε μπροστά. Επιλέξτε μία από τις δύο ώρες παρακάτω
when-twice = Η ώρα { $time } έρχεται δύο φορές εκείνη τη νύχτα: τα ρολόγια πάνε πίσω. Επιλέξτε ποια εννοείτε
when-which = Ποια ώρα εννοείτε;
when-first = { $at }, την πρώτη φορά ({ $offset })
when-second = { $at }, τη δεύτερη φορά ({ $offset })
fix-move = Μετακίνηση: { $at }
fix-first-pictures = { $count ->
    [one] Αποστολή μόνο της πρώτης
   *[other] Αποστολή μόνο των πρώτων { $count }
}
fix-use = Χρήση: { $with }
fix-remove = Αφαίρεση
fix-mend = Διόρθωση
gate-no-account = Ανοίγει όταν επιλέξετε λογαριασμό
gate-fixes = { $count ->
    [one] Ανοίγει όταν διορθωθεί { $count } σημείο
   *[other] Ανοίγει όταν διορθωθούν { $count } σημεία
}
gate-open = Έτοιμο: πρέπει να το εγκρίνει ένας συνάδελφος
step-written = Γράφτηκε
step-approval = Εγκρίνει ένας συνάδελφος
step-approval-who = Όποιος μπορεί να εγκρίνει, αλλά όχι όποιος το έγραψε
step-out = Στέλνεται
step-by-at = { $name }, { $at }
step-goes = { $count ->
    [one] Σε { $count } λογαριασμό, μόλις εγκριθεί
   *[other] Σε { $count } λογαριασμούς, μόλις εγκριθεί
}
step-goes-at = { $count ->
    [one] Σε { $count } λογαριασμό, { $at }
   *[other] Σε { $count } λογαριασμούς, { $at }
}
step-when-approved = Μόλις εγκριθεί
strip-sentence = Από { $from } έως { $to }. Το μήνυμά σας είναι προγραμματισμένο για: { $planned }. { $others ->
    [one] Σε αυτό το διάστημα στέλνεται { $others } άλλο μήνυμα.
   *[other] Σε αυτό το διάστημα στέλνονται { $others } άλλα μηνύματα.
}
strip-quiet = Ώρες ησυχίας από { $from } έως { $to }.
error-pictures-many = Ένα μήνυμα χωράει { $most } εικόνες

# computed
kind-news = Νέα
kind-schedule-change = Αλλαγή ωραρίου
kind-works = Έργα
kind-delay = Καθυστέρηση ή διακοπή
kind-emergency = Κίνδυνος
kind-event = Εκδήλωση
kind-service = Πώς χρησιμοποιείται μια υπηρεσία
kind-reply = Απάντηση σε πολίτη
visibility-public = Όλοι
visibility-unlisted = Όλοι, αλλά όχι στις δημόσιες ροές
error-picture-heavy = Το «{ $name }» είναι μεγαλύτερο από 20 MB. Μικρύνετέ το και προσθέστε το ξανά
error-picture-large = Το «{ $name }» έχει περισσότερα από 40 εκατομμύρια εικονοστοιχεία. Μικρύνετέ το και προσθέστε το ξανά
error-picture-moving = Το «{ $name }» κινείται. Προσθέστε μια ακίνητη εικόνα
error-picture-heic = Το «{ $name }» είναι αρχείο HEIC, που τα δίκτυα δεν το δείχνουν. Αποθηκεύστε το ως JPEG και προσθέστε το ξανά
error-picture-avif = Το «{ $name }» είναι αρχείο AVIF, που πολλά δίκτυα δεν το δείχνουν. Αποθηκεύστε το ως JPEG και προσθέστε το ξανά
error-picture-film = Το «{ $name }» είναι βίντεο. Μπορείτε να προσθέσετε μόνο εικόνες
error-picture-empty = Το «{ $name }» είναι κενό. Αντιγράψτε ξανά το αρχείο και προσθέστε το πάλι
error-picture-together = Το «{ $name }» δεν χώρεσε: όλα μαζί ξεπερνούν τα 64 MB. Προσθέστε το ξανά τώρα
error-picture-again = Το «{ $name }» υπάρχει ήδη σε αυτό το μήνυμα
error-picture-drawing = Το «{ $name }» είναι σχέδιο SVG, που τα δίκτυα δεν το δείχνουν. Αποθηκεύστε το ως PNG και προσθέστε το ξανά
error-picture-type = Το «{ $name }» δεν είναι εικόνα PNG, JPEG, WebP ή GIF. Αποθηκεύστε το ως JPEG ή PNG και προσθέστε το ξανά
error-picture-broken = Το «{ $name }» δεν διαβάζεται. Ίσως έχει χαλάσει. Αποθηκεύστε το από την αρχή και προσθέστε το ξανά
done-saved = Αποθηκεύτηκε.

## messages

message-all = Όλα τα μηνύματα
message-side = Τι μπορεί να γίνει
message-do = Τι μπορείτε να κάνετε
message-says = Τι λέει
message-no-text = Δεν γράφτηκε τίποτα ακόμη.
message-own-text = Δικό του κείμενο για { $handle }
message-deliveries = Πού πήγε
message-figures = Τι έκανε ο κόσμος με αυτό
message-editions = Εκδόσεις
message-edition = Έκδοση { $number }
message-edition-by = Έκδοση { $number }: { $name }, { $at }
message-older-editions = { $count ->
    [one] Και { $count } παλαιότερη έκδοση
   *[other] Και { $count } παλαιότερες εκδόσεις
}
message-facts = Στοιχεία
message-planned = Προγραμματισμένο
message-started = Άρχισε
message-answers = Απαντά σε
message-answers-case = Την υπόθεση του πολίτη
message-title = Μήνυμα
message-state = Κατάσταση
message-when = Αποστολή
message-no-time = Χωρίς ώρα ακόμη
message-trouble = { $count } δεν έφτασαν
message-none = Δεν υπάρχουν μηνύματα εδώ
message-none-next = Τα μηνύματα που γράφετε βρίσκονται εδώ, από το πρόχειρο έως την ανάκληση.
message-search = Αναζήτηση στα μηνύματα
message-search-do = Αναζήτηση
messages-by-state = Μηνύματα ανά κατάσταση
messages-all = Όλα
messages-writing = Γράφονται
messages-waiting = Περιμένουν έγκριση
messages-planned = Προγραμματισμένα
messages-out = Στάλθηκαν
figure-likes = Μου αρέσει
figure-reposts = Αναδημοσιεύσεις
figure-replies = Απαντήσεις
figure-read = Μέτρηση
change-accounts = Πηγαίνει σε άλλους λογαριασμούς.
change-pictures = Άλλαξαν οι εικόνες του ή οι περιγραφές τους.
change-warning = Άλλαξε η προειδοποίηση περιεχομένου.
change-visibility = Μπορούν να το δουν άλλοι άνθρωποι.
note-submitted = Έγκριση ζήτησε: { $name }, { $at }.
note-rejected = Το επέστρεψε: { $name }.
note-approved = Εγκρίθηκε και δεν έχει ώρα. Στέλνεται όταν το πείτε.
note-goes-out = Στέλνεται: { $at }.
note-goes-out-seconds = { $seconds ->
    [one] Στέλνεται σε { $seconds } δευτερόλεπτο.
   *[other] Στέλνεται σε { $seconds } δευτερόλεπτα.
}
note-trouble = Δεν έφτασαν όλα.
note-trouble-next = Τίποτα δεν στέλνεται δύο φορές. Δείτε παρακάτω τι να κάνετε.
note-withdrawn = Το ανακάλεσε: { $name }.
act-approve = Έγκριση
act-send-back = Επιστροφή
act-send-back-why = Τι πρέπει να αλλάξει;
act-send-back-hint = Το διαβάζει όποιος το έγραψε.
act-publish-now = Αποστολή τώρα
act-stop = Διακοπή
act-reschedule = Άλλη ώρα
act-reschedule-do = Μετακίνηση
act-edit = Συνέχεια γραφής
act-edit-hint = Μια αλλαγή χρειάζεται νέα έγκριση. Ως τότε, ό,τι έχει δημοσιευτεί μένει όπως είναι.
act-break-glass = Αποστολή χωρίς δεύτερο άτομο
act-break-glass-warning = Μόνο όταν κινδυνεύουν άνθρωποι και δεν βρίσκετε κανέναν. Ο λόγος μένει στο αρχείο και εξετάζεται αργότερα.
act-break-glass-why = Γιατί δεν μπορεί να περιμένει;
act-break-glass-do = Αποστολή χωρίς άλλον
act-withdraw-message = Ανάκληση
act-withdraw-warning = Εξαφανίζεται από κάθε δίκτυο που το επιτρέπει. Όποιος το είδε, το είδε.
act-withdraw-why = Γιατί ανακαλείται;
act-withdraw-do = Ανάκληση
approval-four-eyes = { $name }, { $at }
approval-break-glass = Χωρίς δεύτερο άτομο, σε ανάγκη: { $name }, { $at }
approval-standing = { $name }, όπως επιτρέπει το άρθρο { $clause }, { $at }

# computed
message-draft = Πρόχειρο
message-submitted = Περιμένει έγκριση
message-rejected = Επιστράφηκε
message-approved = Εγκρίθηκε
message-scheduled = Προγραμματισμένο
message-published = Στάλθηκε
message-withdrawn = Ανακλήθηκε
done-submitted = Ζητήθηκε η έγκριση συναδέλφου.
done-approved = Εγκρίθηκε. Θα σταλεί στην ώρα του.
done-approved-alone = Στέλνεται. Ο λόγος σας κρατήθηκε.
done-sent-back = Επιστράφηκε σε όποιον το έγραψε.
done-stopped = Σταμάτησε. Η έγκριση ισχύει ακόμη.
done-goes-out = Στέλνεται σε λίγο.
done-rescheduled = Μετακινήθηκε σε άλλη ώρα.
done-moved = Μετακινήθηκε από { $from } σε { $to }.
done-withdrawn = Ανακλήθηκε.

## approvals

approvals-waiting = { $count ->
    [one] { $count } μήνυμα περιμένει
   *[other] { $count } μηνύματα περιμένουν
}
approvals-none = Τίποτα δεν περιμένει έγκριση
approvals-none-next = Όταν ένας συνάδελφος ζητήσει έγκριση, το μήνυμα εμφανίζεται εδώ.
approvals-by = Το έγραψε: { $name }
approvals-for = Προγραμματίστηκε για: { $at }

## calendar

calendar-day = Ημέρα
calendar-week = Εβδομάδα
calendar-month = Μήνας
calendar-list = Λίστα
calendar-view = Προβολή
calendar-today = Σήμερα
calendar-day-before = Προηγούμενη ημέρα
calendar-day-after = Επόμενη ημέρα
calendar-month-before = Προηγούμενος μήνας
calendar-month-after = Επόμενος μήνας
calendar-week-before = Νωρίτερα
calendar-week-after = Αργότερα
calendar-stretch = { $from } έως { $to }
calendar-month-name = { $month } { $year }
calendar-week-number = Εβδομάδα { $number }
calendar-grid = Μηνύματα: { $stretch }
calendar-outside = Πριν από τις 7:00, μετά τις 22:00 ή πολλά μαζί
calendar-departments = Εμφάνιση τμημάτων
calendar-show = Εμφάνιση
calendar-side = Τι χρειάζεται προσοχή
calendar-decide = Χρειάζεται απόφαση
calendar-decide-none = Τίποτα δεν εμποδίζει κάτι άλλο.
calendar-questions = Αναμενόμενες ερωτήσεις
calendar-colleagues = Ποιος απαντά
calendar-questions-none = Δεν έχει προγραμματιστεί κάτι για το οποίο μπορεί να ρωτήσει κάποιος.
calendar-questions-unknown = άγνωστο
calendar-questions-range = ({ $least } έως { $most })
calendar-office-closed = Κλειστό γραφείο
calendar-can-answer = { $count ->
    [one] 1 συνάδελφος
   *[other] { $count } συνάδελφοι
}
calendar-questions-method = Απαντήσεις μέσα σε μία ημέρα: όσες είχαν συνήθως οι δημοσιεύσεις του ίδιου λογαριασμού τις τελευταίες 180 ημέρες· ένας λογαριασμός χρειάζεται { $least } δημοσιεύσεις. Εννέα φορές στις δέκα ο πραγματικός αριθμός είναι ανάμεσα στους δύο της παρένθεσης. Δεν εξετάζεται το θέμα του μηνύματος. Συνάδελφοι είναι όσοι μπορούν να απαντούν σε πολίτες· δεν είναι ακόμη γνωστό ποιος έχει βάρδια.
calendar-clash = Δύο μαζί στον ίδιο λογαριασμό
calendar-quiet = Μέσα στις ώρες ησυχίας
calendar-crowded = { $said } ({ $account }, κανόνας { $clause })
calendar-how-often = Πόσο συχνά σε αυτό το διάστημα
calendar-messages = Μηνύματα
best-time = Καλύτερη ώρα
best-time-few = Πολύ λίγες αναρτήσεις για συμπέρασμα: { $count }, ενώ χρειάζονται { $least }.
best-time-none = Από { $count } αναρτήσεις, καμία ώρα δεν φαίνεται καλύτερη από άλλη.
best-time-hour = { $weekday } { $from } έως { $to }
best-time-factor = { $factor } φορές περισσότερες αντιδράσεις από το συνηθισμένο
best-time-figures = ({ $least } έως { $most }, { $count ->
    [one] μία ανάρτηση
   *[other] { $count } αναρτήσεις
})
best-time-how = Πώς το γνωρίζουμε
best-time-method = Μετράμε «μου αρέσει», αναδημοσιεύσεις και απαντήσεις στις δικές μας αναρτήσεις των τελευταίων 180 ημερών, μία ημέρα μετά την καθεμία, και τις συγκρίνουμε με το συνηθισμένο του λογαριασμού. Οι ώρες με λίγες αναρτήσεις πλησιάζουν προς το συνηθισμένο· όσες έχουν λιγότερες από { $least } δεν εμφανίζονται. Εννέα στις δέκα φορές η πραγματική τιμή βρίσκεται ανάμεσα στις δύο τιμές της παρένθεσης. Η αιτία μπορεί να είναι το είδος του μηνύματος και όχι η ώρα.
calendar-empty = Δεν έχει προγραμματιστεί τίποτα σε αυτό το διάστημα
calendar-empty-next = Γράψτε ένα μήνυμα με ημερομηνία και θα εμφανιστεί εδώ.
calendar-move = Μετακίνηση
calendar-move-do = Μετακίνηση
calendar-move-one = Μετακίνηση: { $title }
calendar-move-title = Άλλη ώρα
calendar-move-hint = Σε ώρα { $zone }.
calendar-move-not = Δεν μπορείτε να μετακινήσετε αυτό το μήνυμα: έχει ήδη σταλεί ή ο ρόλος σας δεν το επιτρέπει εδώ.
calendar-back = Πίσω στο ημερολόγιο
calendar-step-day-before = Μία ημέρα νωρίτερα
calendar-step-day-after = Μία ημέρα αργότερα
calendar-step-earlier = Ένα τέταρτο νωρίτερα
calendar-step-later = Ένα τέταρτο αργότερα
calendar-more = Άλλα { $count }
calendar-offset = (UTC{ $offset })
calendar-holiday = Αργία
calendar-clocks-forward = Το ρολόι πάει μπροστά: δεν υπάρχει { $from } έως { $until }
calendar-clocks-back = Το ρολόι πάει πίσω: { $from } έως { $until } δύο φορές
calendar-filter = Επιλογή λογαριασμού, κατάστασης και είδους
calendar-any = Όλα
calendar-filtered = { $count ->
    [one] Ένα μήνυμα: { $what }.
   *[other] { $count } μηνύματα: { $what }.
}
calendar-everything = Εμφάνιση όλων
calendar-no-such-day = Αυτή η ημέρα δεν υπάρχει στο ημερολόγιο. Βλέπετε τη σημερινή.
calendar-cut = Υπάρχουν περισσότερα μηνύματα από όσα χωράει μια σελίδα. Αυτά είναι τα πρώτα { $count }· επιλέξτε μικρότερο διάστημα για να δείτε τα υπόλοιπα.

## deliveries

deliveries = Αποστολές
deliveries-show = Ποιες αποστολές
deliveries-problems = Χρειάζονται κάποιον
deliveries-all = Όλες
deliveries-counts = { $failed } απέτυχαν, { $uncertain } αβέβαιες, { $late } καθυστερούν.
deliveries-none = Δεν έχει σταλεί τίποτα ακόμη
deliveries-none-next = Κάθε μήνυμα που στέλνεται αφήνει εδώ μια γραμμή για κάθε λογαριασμό.
deliveries-well = Όλα έφτασαν
deliveries-well-next = Μια αποστολή που απέτυχε, καθυστερεί ή ίσως έγινε εμφανίζεται εδώ μέσα σε ένα λεπτό.
delivery = Αποστολή
delivery-of = Αποστολή του «{ $title }»
delivery-account = Λογαριασμός
delivery-what = Τι
delivery-due = Πρέπει να σταλεί
delivery-stands = Πού βρίσκεται
delivery-do = Τι να κάνετε
delivery-open = Προβολή
delivery-look = Δείτε το εκεί
delivery-settle-link = Τι να κάνετε
delivery-attempts = Προσπάθειες
delivery-first = Πρώτη προσπάθεια
delivery-never = Καμία ακόμη
delivery-changed = Τελευταία αλλαγή
delivery-link = Διεύθυνση
delivery-quoted = Το δίκτυο είπε:
delivery-obstacles = Τι εμπόδισε:
delivery-no-right = Ένας συνάδελφος που έχει την ευθύνη των αποστολών αποφασίζει τι γίνεται τώρα.
delivery-pending-next = Στέλνεται: { $at }.
delivery-again-next = Δεν πέτυχε ακόμη. Επόμενη προσπάθεια: { $next }. Δεν χρειάζεται να κάνετε τίποτα.
delivery-late-next = Πέρασε η ώρα του. Επόμενη προσπάθεια: { $next }. Αν δεν μπορεί να περιμένει, αποφασίστε εσείς.
delivery-sending-next = Στέλνεται από: { $at }.
delivery-uncertain-next = Η απάντηση χάθηκε ({ $at }). Το αναζητούμε εκεί και δεν το ξαναστέλνουμε στα τυφλά. Αν το δείτε εκεί, πείτε το.
delivery-cancelled-next = Βγήκε πριν σταλεί ή κάποιος αποφάσισε να μείνει έτσι. Δεν θα γίνει νέα προσπάθεια.
delivery-sent-publish = Βρίσκεται εκεί από: { $at }.
delivery-sent-replace = Άλλαξε εκεί: { $at }.
delivery-sent-withdraw = Δεν υπάρχει πια εκεί από: { $at }.
delivery-not-cleared = Δεν στάλθηκε, γιατί εκείνη τη στιγμή δεν ήταν πια εγκεκριμένο. Αλλάξτε το μήνυμα και ζητήστε ξανά έγκριση.
delivery-exhausted = Έγιναν προσπάθειες για πολλή ώρα χωρίς επιτυχία. Δείτε αν λειτουργεί το δίκτυο και δοκιμάστε ξανά.
delivery-reconnect = Το δίκτυο δεν δέχεται πια τη σύνδεσή μας. Συνδέστε ξανά τον λογαριασμό και δοκιμάστε ξανά.
delivery-gone = Η ανάρτηση δεν υπάρχει πια. Δεν έχει μείνει κάτι να αλλάξει.
delivery-unsupported = Αυτό το δίκτυο δεν μπορεί να το κάνει. Κάντε το εκεί με το χέρι.
delivery-address = Δεν συνδεόμαστε σε αυτή τη διεύθυνση. Ρωτήστε τον διαχειριστή σας.
delivery-refused = Το δίκτυο το αρνήθηκε. Αλλάξτε το μήνυμα ή δοκιμάστε ξανά.
act-publish = Νέα ανάρτηση
act-replace = Αλλαγή της ανάρτησης
act-withdraw = Αφαίρεση
settle-heading = Αποφασίστε τι γίνεται τώρα
settle-which = Τι θέλετε να κάνετε;
settle-again = Νέα προσπάθεια
settle-again-hint = Στέλνεται τώρα άλλη μία φορά.
settle-again-uncertain = Μόνο αν κοιτάξατε και δεν είναι εκεί: αλλιώς θα υπάρχει δύο φορές.
settle-there = Είναι εκεί
settle-there-hint = Το είδατε. Μετράει ως σταλμένο και από τώρα μετριέται η απήχησή του.
settle-leave = Ας μείνει έτσι
settle-leave-hint = Δεν στέλνεται πια.
settle-look = Πρώτα κοιτάξτε εκεί:
settle-address = Διεύθυνση της ανάρτησης
settle-address-hint = Μόνο αν είναι εκεί: αντιγράψτε την από τον περιηγητή σας.
settle-choose = Επιλέξτε τι γίνεται τώρα
settle-do = Να γίνει

# computed
delivery-pending = Σε αναμονή
delivery-late = Καθυστερεί
delivery-sending = Στέλνεται
delivery-sent = Έφτασε
delivery-failed = Απέτυχε
delivery-uncertain = Αβέβαιη
delivery-cancelled = Βγήκε
done-settled = Σημειώθηκε.

## accounts

accounts-count = { $count ->
    [one] { $count } λογαριασμός σε χρήση
   *[other] { $count } λογαριασμοί σε χρήση
}
accounts-connect = Σύνδεση λογαριασμού
accounts-none = Κανένας λογαριασμός ακόμη
accounts-none-next = Συνδέστε τον πρώτο λογαριασμό του φορέα σας. Με αυτό δεν δημοσιεύεται τίποτα.
accounts-wrong = { $count ->
    [one] { $count } λογαριασμός πρέπει να συνδεθεί ξανά.
   *[other] { $count } λογαριασμοί πρέπει να συνδεθούν ξανά.
}
accounts-wrong-next = Οι άλλοι λογαριασμοί συνεχίζουν. Ό,τι έχει προγραμματιστεί περιμένει και δεν χάνεται.
accounts-search = Αναζήτηση ονομάτων, διακομιστών, τμημάτων
accounts-not-found = Κανένας λογαριασμός δεν ταιριάζει
accounts-not-found-next = Αναζητήστε μέρος του ονόματος, του διακομιστή, του σκοπού ή του τμήματος.
accounts-state-connected = Συνδεδεμένος
accounts-state-trouble = Πρόβλημα
accounts-state-reconnect = Νέα σύνδεση
accounts-state-out = Εκτός χρήσης
accounts-reconnect-what = Το δίκτυο δεν δέχεται πια τη σύνδεσή μας από: { $since }.
accounts-reconnect-next = Ό,τι έχει προγραμματιστεί για αυτόν τον λογαριασμό περιμένει. Συνδέστε τον ξανά και συνεχίζει.
accounts-trouble-what = Η τελευταία κλήση απέτυχε: { $at }.
accounts-trouble-next = Δοκιμάζουμε ξανά μόνοι μας. Τίποτα δεν χάνεται.
accounts-out-since = Εκτός χρήσης από: { $since }. Οι αναρτήσεις, οι υποθέσεις και τα στοιχεία του μένουν.
accounts-server = Διακομιστής
accounts-last-ok = Τελευταία καλή κλήση
accounts-never = ποτέ
accounts-next-turn = Επόμενη κλήση
accounts-turn-now = τώρα
accounts-since = Συνδεδεμένος από
accounts-gaps = Κενά
accounts-purpose = Σε τι χρησιμεύει
accounts-purpose-hint = Με λίγα λόγια, για παράδειγμα «Κίνηση και έργα, για όσους είναι στον δρόμο»
accounts-reconnect = Νέα σύνδεση
accounts-use-again = Χρήση ξανά
accounts-edit = Αλλαγή
accounts-disconnect = Εκτός χρήσης
accounts-can = Τι μπορεί να κάνει
accounts-source = Πηγή: { $source }, { $at }.
gap-between = { $from } έως { $to }
gap-see = Δείτε το αρχείο κενών
verb-not = { $what }: όχι εδώ
verb-publish = Δημοσίευση
verb-pictures = Εικόνες με περιγραφή
verb-reply = Δημόσια απάντηση
verb-private-reply = Απάντηση μόνο σε ένα άτομο
verb-edit = Διόρθωση ανάρτησης
verb-withdraw = Ανάκληση ανάρτησης
verb-find-sent = Εύρεση όσων στείλαμε
verb-collect = Συλλογή όσων λέει ο κόσμος
verb-stream = Άμεση λήψη
verb-measure = Μέτρηση «μου αρέσει» και αναδημοσιεύσεων
verb-block = Αποκλεισμός συντάκτη
verb-mute = Σίγαση συντάκτη
verb-report = Αναφορά στους συντονιστές
limit-text = Κείμενο
limit-characters = { $limit ->
    [one] έως { $limit } χαρακτήρας
   *[other] έως { $limit } χαρακτήρες
}
limit-bytes = { $limit ->
    [one] έως { $limit } byte
   *[other] έως { $limit } byte
}
limit-mb = { $megabytes } MB
limit-pictures = Εικόνες
limit-pictures-of = { $count ->
    [one] { $count } έως { $size }
   *[other] { $count } έως { $size } η καθεμία
}
limit-alt = Περιγραφή
limit-rate = Αναρτήσεις
limit-rate-of = έως { $calls } σε { $window }
limit-dedupe = Αν σταλεί δύο φορές
dedupe-own-key = Γίνεται μία ανάρτηση: επιλέγουμε εμείς το κλειδί της
dedupe-idempotency-key = Γίνεται μία ανάρτηση όσο το θυμάται ο διακομιστής· κοιτάζουμε πριν από κάθε νέα προσπάθεια
dedupe-none = Κοιτάζουμε αν υπάρχει πριν από κάθε νέα προσπάθεια
connect-title = Σύνδεση λογαριασμού
connect-lead = Λειτουργεί με το Mastodon και με κάθε διακομιστή που μιλά τη γλώσσα του. Η σύνδεση γίνεται στον ίδιο τον διακομιστή· εμείς δεν βλέπουμε ποτέ τον κωδικό.
connect-server-hint = Για παράδειγμα social.example ή ολόκληρο το όνομα @town@social.example
connect-department-hint = Έχει τον λογαριασμό και μπορεί να τον αλλάξει
connect-button = Συνέχεια
onward-title = Σύνδεση στον διακομιστή
onward-lead = Ο διακομιστής { $host } σας ζητά τώρα να συνδεθείτε με τον λογαριασμό του φορέα σας και να επιτρέψετε σε αυτή την αίθουσα σύνταξης να τον χρησιμοποιεί.
onward-safe = Επιστρέφετε εδώ αυτόματα. Με αυτό δεν δημοσιεύεται τίποτα.
onward-button = Συνέχεια στο { $host }
onward-time = Έχετε μισή ώρα για αυτό.
connected-not = Δεν συνδέθηκε
connected-refused = Ο διακομιστής δεν σύνδεσε τον λογαριασμό ({ $why }).
connected-stale = Αυτή η σύνδεση είναι πολύ παλιά, χρησιμοποιήθηκε ήδη ή την άρχισε κάποιος άλλος.
connected-nothing = Δεν άλλαξε τίποτα
connected-nothing-next = Αρχίστε ξανά από τους λογαριασμούς. Αν σας ρωτήσει ο διακομιστής, επιλέξτε «να επιτρέπεται».
connected-again = Στους λογαριασμούς
account-edit-title = Αλλαγή: { $handle }
disconnect-title = Να βγει εκτός χρήσης ο { $handle };
disconnect-what = Ξεχνάμε αμέσως τη σύνδεσή του. Δεν δημοσιεύεται και δεν συλλέγεται πια τίποτα, και ό,τι έχει προγραμματιστεί δεν στέλνεται εκεί. Οι αναρτήσεις, οι υποθέσεις και τα στοιχεία μένουν. Μπορείτε να τον συνδέσετε ξανά αργότερα.
disconnect-button = Εκτός χρήσης

# computed
done-connected = Ο λογαριασμός συνδέθηκε.
done-described = Ο λογαριασμός άλλαξε.
done-disconnected = Ο λογαριασμός είναι εκτός χρήσης.

## people

departments = Τμήματα
departments-note = σε ένα από αυτά ανήκουν οι υποθέσεις και τα μηνύματα
departments-name = Όνομα νέου τμήματος
departments-add = Προσθήκη
departments-rename = Μετονομασία
department-rename-title = Μετονομασία: { $name }
department-name = Όνομα
department-rename-hint = Οι υποθέσεις, τα μηνύματα και οι ρόλοι μένουν στο τμήμα.
department-rename-save = Αποθήκευση ονόματος
organisation-title = Φορέας
organisation-note = Άλλη ζώνη ώρας ή άλλες γλώσσες δημιουργούν νέα έκδοση του οδηγού, με τη δική σας υπογραφή.
organisation-zone-hint = Την ακολουθούν αμέσως τα προγράμματα, οι δεσμεύσεις και οι ώρες λειτουργίας
organisation-locale = Γλώσσα των σελίδων
organisation-locale-hint = Για όσους δεν έχουν επιλέξει
organisation-own = Δική μας γλώσσα
organisation-own-hint = Κάθε μήνυμα ζητείται σε αυτή τη γλώσσα
organisation-save = Αποθήκευση
details-change = Αλλαγή
details-title = Αλλαγή: { $name }
details-email-hint = Από τώρα ο συνάδελφος συνδέεται με αυτή τη διεύθυνση
details-save = Αποθήκευση
people-invite = Πρόσκληση συναδέλφου
people-colleagues = { $count ->
    [one] { $count } συνάδελφος
   *[other] { $count } συνάδελφοι
}
people-invitations = Προσκλήσεις
people-invitations-note = που δεν χρησιμοποίησε κανείς ακόμη
people-invitations-none = Καμία ανοιχτή πρόσκληση
people-invitations-none-next = Όσοι έχουν προσκληθεί μένουν εδώ μέχρι να έρθουν, το πολύ μία εβδομάδα.
people-left = { $count ->
    [one] { $count } συνάδελφος έχει φύγει
   *[other] { $count } συνάδελφοι έχουν φύγει
}
people-left-on = αποχώρηση: { $at }
people-search = Αναζήτηση ονόματος, διεύθυνσης, εργασίας
people-not-found = Κανείς εδώ δεν ταιριάζει
people-not-found-next = Αναζητήστε μέρος του ονόματος, της διεύθυνσης ή της εργασίας. Όσοι έφυγαν βρίσκονται παρακάτω.
people-left-more = { $count ->
    [one] Και ένας ακόμη. Αναζητήστε το όνομα.
   *[other] Και { $count } ακόμη. Αναζητήστε το όνομα.
}
people-has-left = Έχει φύγει
people-left-since = Αποχώρηση
people-name = Όνομα
people-title = Εργασία
people-title-hint = Για παράδειγμα «Κοινωνικά δίκτυα, εξυπηρέτηση πολιτών»
people-role = Ρόλος
people-roles = Ρόλοι
people-roles-note = Ισχύουν από το επόμενο κλικ του συναδέλφου
people-no-roles = Κανένας ρόλος
people-everywhere = Παντού
people-grant-barred = εκεί δεν έχετε την ευθύνη του προσωπικού
people-since = Εδώ από
people-until = Εργάζεται έως
people-withdraw = Ανάκληση
people-leave = Αποχωρεί
people-roles-save = Αποθήκευση ρόλων
people-last-manager = Δεν θα έμενε κανείς με την ευθύνη του προσωπικού. Δώστε πρώτα σε έναν συνάδελφο παντού τον ρόλο «Διαχείριση» ή «Διεύθυνση».
leave-title = Αποχωρεί: { $name };
leave-what = Γίνεται αμέσως αποσύνδεση σε κάθε περιηγητή αυτού του συναδέλφου και κανείς δεν μπορεί πια να συνδεθεί με αυτή τη διεύθυνση. Όσα έγραψε και αποφάσισε μένουν στο αρχείο. Οι ανοιχτές υποθέσεις του μένουν όπου είναι: δώστε τις σε κάποιον άλλο.
leave-button = Αποχωρεί τώρα
invite-title = Πρόσκληση συναδέλφου
invite-roles-note = Τι μπορεί να κάνει αυτός ο συνάδελφος και πού;
invite-button = Δημιουργία πρόσκλησης
invited-title = Πρόσκληση
invited-lead = Η πρόσκληση είναι έτοιμη: { $name }.
invited-how = Στείλτε εσείς αυτόν τον σύνδεσμο στον συνάδελφό σας. Λειτουργεί μία φορά και εμφανίζεται μόνο σε αυτή τη σελίδα.
invited-copy = Πατήστε τον σύνδεσμο για να τον επιλέξετε και αντιγράψτε τον. Όποιος έχει τον σύνδεσμο μπορεί να μπει, γι’ αυτό στείλτε τον με τρόπο που τον διαβάζει μόνο ο συνάδελφός σας.
invited-back = Στους συναδέλφους
invited-more = Πρόσκληση και σε άλλον

# computed
role-manager = Διεύθυνση
role-editor = Σύνταξη
role-expert = Εμπειρογνώμονας
role-moderator = Εξυπηρέτηση
role-analyst = Ανάλυση
role-records-officer = Αρχείο
role-administrator = Διαχείριση
role-detail-manager = Διευθύνει: προγραμματίζει, εγκρίνει, υπογράφει
role-detail-editor = Γράφει και εγκρίνει μηνύματα
role-detail-expert = Απαντά σε ερωτήματα προς το τμήμα
role-detail-moderator = Γραφείο εξυπηρέτησης: απαντά στους πολίτες
role-detail-analyst = Διαβάζει και μετρά
role-detail-records-officer = Τηρεί το αρχείο
role-detail-administrator = Διαχειρίζεται την αίθουσα σύνταξης: προσωπικό, λογαριασμούς
done-department-added = Το τμήμα δημιουργήθηκε. Δώστε στους συναδέλφους τους ρόλους τους σε αυτό.
done-organisation-changed = Ο φορέας άλλαξε.
done-department-renamed = Το τμήμα έχει άλλο όνομα.
done-person-described = Τα στοιχεία άλλαξαν.
done-granted = Οι ρόλοι άλλαξαν.
done-left = Ο συνάδελφος αποχώρησε.
done-withdrawn-invitation = Η πρόσκληση ανακλήθηκε. Ο σύνδεσμός της δεν λειτουργεί πια.

people-roles-by-department = Ρόλοι ανά τμήμα
people-invitations-open = Ανοιχτές προσκλήσεις

## jobs and health

jobs-title = Τι γίνεται αυτόματα
jobs-note = κανείς δεν χρειάζεται να τα ξεκινήσει
jobs-silent = Τίποτα δεν γίνεται αυτόματα.
jobs-silent-next = Κανένα μήνυμα δεν στέλνεται και τίποτα δεν έρχεται. Τίποτα δεν έχει χαθεί. Ζητήστε από τον διαχειριστή σας να ξεκινήσει το «folkmoot serve» ή το «folkmoot worker».
jobs-job = Εργασία
jobs-state = Κατάσταση
jobs-last = Τελευταία φορά
jobs-worked = Χειρίστηκε
jobs-runs = Φορές
jobs-failures = Αποτυχίες
jobs-well = Τρέχει
jobs-failing = Απέτυχε την τελευταία φορά
jobs-failing-next = Δοκιμάζει ξανά αυτόματα.
jobs-quiet = Σιωπά
jobs-quiet-next = Έπρεπε να έχει ήδη τρέξει. Ρωτήστε τον διαχειριστή σας αν σταμάτησε η αίθουσα σύνταξης.
jobs-never = Δεν έχει τρέξει ακόμη
jobs-queue = Τι περιμένει
jobs-next-delivery = Επόμενη αποστολή
jobs-nothing = δεν περιμένει καμία
jobs-hand-over-waits = ένα μήνυμα έχει σειρά
jobs-turns = Ποιος έχει σειρά
jobs-turns-note = για όσα ήρθαν
jobs-turn-late = καθυστέρηση { $span }
health-well = Όλα είναι καλά.
health-well-next = Τα μηνύματα στέλνονται, οι απαντήσεις έρχονται.
health-wrong = { $count ->
    [one] { $count } πράγμα χρειάζεται μια ματιά.
   *[other] { $count } πράγματα χρειάζονται μια ματιά.
}
health-wrong-next = Κάθε γραμμή παρακάτω λέει τι είναι ασφαλές και τι να κάνετε.
health-deliveries = Αποστολές
health-deliveries-well = Ό,τι είχε σειρά στάλθηκε
health-see-deliveries = Δείτε τις αποστολές
health-failed = Απέτυχαν
health-uncertain = Αβέβαιες
health-late = Καθυστερούν
health-failed-count = { $count ->
    [one] { $count } αποστολή δεν έγινε.
   *[other] { $count } αποστολές δεν έγιναν.
}
health-failed-next = Δεν υπάρχει πουθενά δύο φορές. Δείτε γιατί και μετά δοκιμάστε ξανά ή αφήστε το.
health-uncertain-count = { $count ->
    [one] { $count } αποστολή ίσως έγινε.
   *[other] { $count } αποστολές ίσως έγιναν.
}
health-uncertain-next = Πρώτα κοιτάζουμε στο δίκτυο και ποτέ δεν ξαναστέλνουμε στα τυφλά.
health-late-count = { $count ->
    [one] { $count } αποστολή καθυστερεί.
   *[other] { $count } αποστολές καθυστερούν.
}
health-late-next = Στέλνεται μόλις το δεχτεί το δίκτυο. Τίποτα δεν χάνεται.
health-accounts = Λογαριασμοί
health-accounts-well = Κάθε λογαριασμός σε χρήση λειτουργεί
health-account-since = από { $since }
health-house = Η εγκατάσταση
health-what = Τι
health-how = Πώς
health-seen = Τι είδαμε
health-good = Καλά
health-bad = Όχι καλά
health-jobs-well = Τρέχουν όλες
health-jobs-wrong = { $count ->
    [one] { $count } δεν τρέχει όπως πρέπει
   *[other] { $count } δεν τρέχουν όπως πρέπει
}
health-clock = Ρολόι
health-clock-well = Συμφωνεί με όσα γράφτηκαν πριν
health-clock-ahead = Κάτι σημειώθηκε { $seconds } δευτερόλεπτα μπροστά από τώρα
health-clock-next = Ένα ρολόι πήγε πίσω ή δύο μηχανήματα διαφέρουν. Τα προγράμματα ακολουθούν το ρολόι: ζητήστε από τον διαχειριστή σας να το ρυθμίσει.
health-town-time = Τοπική ώρα
health-version = Έκδοση
health-doctor = Για πλήρη έλεγχο, κάθε σφραγίδας και κάθε αποτυπώματος, ο διαχειριστής σας εκτελεί
health-gaps = Κενά
health-gaps-note = όταν ένας λογαριασμός δεν μπορούσε να διαβαστεί
gap-when = Πότε
gap-state = Κατάσταση
gap-why = Γιατί
gap-open = Ανοιχτό
gap-open-next = Προσπαθούμε να το γεμίσουμε μόνοι μας.
gap-filled = Γέμισε
gap-filled-at = στις { $at }
gap-lost = Χάθηκε
gap-lost-next = Το δίκτυο δεν το δίνει πια. Δείτε τον λογαριασμό στο ίδιο το δίκτυο.
gap-none = Κανένα κενό
gap-none-next = Συλλέχθηκαν όλα όσα ειπώθηκαν στους λογαριασμούς σας.
guideline-version = Έκδοση { $version }, σε ισχύ από: { $since }
guideline-lead = Οι κανόνες αυτού του φορέα. Κάθε μήνυμα ελέγχεται με βάση αυτούς και κάθε παρατήρηση λέει το άρθρο της.
guideline-signed = Υπογραφή: { $name }.
guideline-unsigned = Κανείς δεν έχει υπογράψει ακόμη αυτή την έκδοση.
guideline-none = Δεν ισχύει κανένας οδηγός
guideline-none-next = Τίποτα δεν μπορεί να σταλεί μέχρι να υπογραφεί ένας.
guideline-source = Πηγή: { $source }
guideline-machine = Τι ελέγχουμε:
severity-block = Πρέπει να διορθωθεί
severity-warn = Αξίζει μια ματιά
severity-note = Καλό να το ξέρετε
measured-title = Πόσο καλός είναι ο έλεγχος:
measured-check = { $what }: βρέθηκαν { $right } από { $there } ({ $low }–{ $high }%), και { $wrong } όπου δεν υπήρχε τίποτα, σε { $texts } φανταστικά κείμενα.

# computed
measured-no-alt-text = Περιγραφές που λείπουν
measured-poor-alt-text = Φτωχές περιγραφές
measured-email-address = Διευθύνσεις email
measured-telephone-number = Αριθμοί τηλεφώνου
measured-bank-account = Τραπεζικοί λογαριασμοί
measured-national-number = Εθνικοί αριθμοί
measured-broken-link = Χαλασμένοι σύνδεσμοι
measured-insecure-link = Σύνδεσμοι χωρίς ασφάλεια
measured-shortened-link = Σύντομοι σύνδεσμοι
measured-long-sentence = Μεγάλες προτάσεις
measured-hard-word = Δύσκολες λέξεις
measured-hard-to-read = Κείμενα που διαβάζονται δύσκολα
measured-shouting = Φωνές με κεφαλαία
measured-hashtag-case = Ετικέτες χωρίς κεφαλαία
measured-too-many-hashtags = Πολλές ετικέτες
measured-too-many-emoji = Πολλά emoji
measured-unwanted-word = Λέξεις που δεν χρησιμοποιούμε
measured-near-duplicate = Σχεδόν το ίδιο
measured-different-date = Άλλη μέρα
measured-different-time = Άλλη ώρα
measured-different-amount = Άλλο ποσό
measured-different-place = Άλλος τόπος
measured-hidden-characters = Κρυφοί χαρακτήρες

rule-length = το κείμενο υπάρχει και χωράει, μαζί με τις εικόνες του, στο δίκτυο όπου πηγαίνει.
rule-posting-hours = Τα μηνύματα στέλνονται
rule-posting-except = όχι για: { $kinds }.
rule-alt-text = { $count ->
    [one] κάθε εικόνα έχει περιγραφή με τουλάχιστον { $count } χαρακτήρα.
   *[other] κάθε εικόνα έχει περιγραφή με τουλάχιστον { $count } χαρακτήρες.
}
rule-personal-data = καμία διεύθυνση e-mail, κανένα τηλέφωνο, κανένας τραπεζικός λογαριασμός ή εθνικός αριθμός που δεν είναι δικός μας.
rule-personal-own = Δικά μας
rule-links = κάθε σύνδεσμος είναι ολόκληρος, ασφαλής και δείχνει πού οδηγεί.
rule-languages = το κείμενο υπάρχει σε αυτές τις γλώσσες: { $languages }, και σε κάθε γλώσσα που ζητά ένας λογαριασμός.
rule-plain-language = { $words ->
    [one] προτάσεις έως { $words } λέξη, και λέξεις που τις ξέρουν όλοι.
   *[other] προτάσεις έως { $words } λέξεις, και λέξεις που τις ξέρουν όλοι.
}
rule-shouting = έως { $percent }% κεφαλαία γράμματα.
rule-hashtag-case = τα hashtag με πολλές λέξεις έχουν κεφαλαία.
rule-hashtag-count = { $count ->
    [one] έως { $count } hashtag.
   *[other] έως { $count } hashtag.
}
rule-emoji = έως { $count } emoji.
rule-words = λέξεις που δεν χρησιμοποιούμε: { $words }.
rule-words-instead = { $word } (γράφουμε { $instead })
rule-words-between = από { $from } έως { $until }.
rule-one-voice = όσα λένε δύο τμήματα δεν έρχονται σε αντίθεση.
rule-kinds = είδη και ποιος τα στέλνει: { $list }.
rule-kinds-one = { $kind } από { $departments }
rule-partner = το τμήμα { $department } συμμετέχει σε κάθε μήνυμα για { $list }.
rule-hidden = κανένας χαρακτήρας που κρύβει ή γυρίζει το κείμενο.
rule-promise = πρώτη απάντηση μέσα σε { $span } σε ώρες λειτουργίας.
rule-promise-hours = Το γραφείο εξυπηρέτησης είναι ανοιχτό
rule-four-eyes = κάθε μήνυμα το εγκρίνει άλλος από εκείνον που το έγραψε.
rule-answer-alone = ένας εκπαιδευμένος συνάδελφος μπορεί να απαντά σε πολίτες χωρίς δεύτερο άτομο.
hours-day = Ημέρα
hours-open = Ανοιχτά
hours-from-to = { $from }–{ $to }
hours-shut = κλειστά
hours-holidays = Κλειστά επίσης

# computed
job-name-hand-over-due = Παράδοση
job-name-publish-due = Δημοσίευση
job-name-collect-due = Συλλογή
job-name-listen = Ακρόαση
job-name-measure-due = Μέτρηση
job-name-refresh-capabilities = Ανάγνωση ορίων
job-name-tidy = Τακτοποίηση
job-does-hand-over-due = Προγραμματισμένα μηνύματα που ήρθε η ώρα τους
job-does-publish-due = Κάνει τις αποστολές και αναζητεί τις αβέβαιες
job-does-collect-due = Ρωτά τους λογαριασμούς τι ήρθε
job-does-listen = Κρατά ανοιχτή γραμμή με όσα δίκτυα έχουν
job-does-measure-due = Μετρά «μου αρέσει», αναδημοσιεύσεις και απαντήσεις
job-does-refresh-capabilities = Ρωτά τους διακομιστές μία φορά την ημέρα τι επιτρέπουν
job-does-tidy = Αφαιρεί παλιές συνδέσεις και μισοτελειωμένες φόρμες
check-database = Βάση δεδομένων
check-size = Μέγεθος
check-migrations = Αναβαθμίσεις
check-deliveries = Αποστολές σε εξέλιξη
check-disk = Δίσκος
check-next-database = Ζητήστε από τον διαχειριστή σας να δει τη βάση δεδομένων.
check-next-size = Ζητήστε από τον διαχειριστή σας να δει τη βάση δεδομένων.
check-next-migrations = Ζητήστε από τον διαχειριστή σας να ξεκινήσει ξανά την αίθουσα σύνταξης με την πιο νέα έκδοση.
check-next-deliveries = Τις αναζητούμε, δεν τις ξαναστέλνουμε. Ξεκινήστε έναν worker αν δεν τρέχει κανένας.
check-next-disk = Δεν έχει χαθεί τίποτα ακόμη. Κάντε χώρο πριν γεμίσει.
rule-kind-news = νέα
rule-kind-schedule-change = αλλαγές ωραρίου
rule-kind-works = έργα
rule-kind-delay = καθυστερήσεις
rule-kind-emergency = κίνδυνος
rule-kind-event = εκδηλώσεις
rule-kind-service = υπηρεσίες
rule-kind-reply = απαντήσεις

gap-log = Αρχείο κενών

hours-days = { $first }–{ $last }

# computed
job-name-recheck-due = Νέα ανάγνωση
job-does-recheck-due = Διαβάζει ξανά γνωστές αναρτήσεις, για αλλαγές και διαγραφές

## errors

## server: refusals, the front office

duty-open = Ανοιχτό γραφείο εξυπηρέτησης
duty-shut = Κλειστό γραφείο εξυπηρέτησης
duty-until = έως { $at }
duty-from = ανοίγει { $at }
refused-obstacles-next = Δεν άλλαξε τίποτα. Διορθώστε πρώτα αυτό και δοκιμάστε ξανά.
refused-findings = Ο οδηγός δεν το επιτρέπει ακόμη.
refused-findings-next = Δεν στάλθηκε τίποτα. Δείτε τα σημεία με την ένδειξη «πρέπει να διορθωθεί».
refused-field-next = Δεν άλλαξε τίποτα. Γυρίστε πίσω και συμπληρώστε το ξανά.
refused-stale = Στο μεταξύ το άλλαξε κάποιος άλλος.
refused-stale-next = Τίποτα δικό του δεν αντικαταστάθηκε. Ανοίξτε το ξανά για να δείτε τι νέο υπάρχει.
theirs-now-next = Αν αποθηκεύσετε τώρα, τα δικά σας λόγια αντικαθιστούν τα δικά του.
theirs-now = Τι αποθήκευσε ο συνάδελφός σας:
refused-not-found = Αυτή η σελίδα δεν υπάρχει ή δεν είναι για εσάς.
refused-not-found-next = Ελέγξτε τη διεύθυνση ή ρωτήστε έναν συνάδελφο που τη βλέπει.
refused-no-right = Ο ρόλος σας δεν το επιτρέπει εδώ.
refused-no-right-next = Δεν άλλαξε τίποτα. Τον ρόλο μπορεί να σας τον δώσει ένας διαχειριστής.
refused-sign-in = Η διεύθυνση και ο κωδικός δεν ταιριάζουν.
refused-sign-in-next = Ελέγξτε και τα δύο. Μετά από δέκα προσπάθειες πρέπει να περιμένετε ένα τέταρτο.
refused-too-many = Πάρα πολλές προσπάθειες.
refused-too-many-next = Περιμένετε ένα τέταρτο και δοκιμάστε ξανά.
refused-network = Το δίκτυο είπε όχι. { $why }
refused-network-next = Εδώ δεν άλλαξε τίποτα. Δοκιμάστε ξανά σε ένα λεπτό.
refused-full = Ο δίσκος είναι γεμάτος.
refused-full-form = Ο δίσκος είναι γεμάτος, άρα δεν αποθηκεύτηκε τίποτα. Ό,τι γράψατε είναι ακόμη εδώ: ζητήστε από τον διαχειριστή σας να κάνει χώρο και στείλτε το ξανά.
refused-full-next = Τίποτα δεν χάθηκε και τίποτα δεν γράφτηκε μισό. Ζητήστε από τον διαχειριστή σας να κάνει χώρο.
refused-house = Κάτι πήγε στραβά από τη δική μας πλευρά.
refused-house-next = Τίποτα δεν γράφτηκε μισό. Δοκιμάστε ξανά· αν επιμένει, δώστε τον αριθμό παρακάτω στον διαχειριστή σας.
refused-too-large = Είναι περισσότερο από όσο μπορούμε να δεχτούμε.
refused-too-large-next = Μια φόρμα χωράει 4 MB, με αρχεία 64 MB. Δεν άλλαξε τίποτα.
refused-token = Αυτή η φόρμα είναι πολύ παλιά για να σταλεί.
refused-token-next = Δεν άλλαξε τίποτα. Γυρίστε πίσω, φορτώστε ξανά τη σελίδα και στείλτε την πάλι.
refused-unreadable = Αυτή η φόρμα δεν διαβάζεται.
refused-unreadable-next = Δεν άλλαξε τίποτα. Γυρίστε πίσω και δοκιμάστε ξανά.

# computed
obstacle-wrong-state = Η κατάστασή του είναι: { $state }.
obstacle-finding = Δεν το επιτρέπει το άρθρο { $clause } του οδηγού.
obstacle-not-approved = Δεν το έχει εγκρίνει κανείς ακόμη.
obstacle-approved-other-content = Η έγκριση ήταν για άλλο κείμενο.
obstacle-content-changed = Το αποθηκευμένο κείμενο δεν ταιριάζει με τη σφραγίδα του.
obstacle-no-account = Επιλέξτε τουλάχιστον έναν λογαριασμό.
obstacle-own-work = Το γράψατε εσείς. Πρέπει να το εγκρίνει ένας συνάδελφος.
obstacle-no-right = Ο ρόλος σας δεν το επιτρέπει εδώ.
obstacle-not-everyone-told = { $waiting ->
    [one] Ένα άτομο δεν έχει ενημερωθεί ακόμη.
   *[other] { $waiting } άτομα δεν έχουν ενημερωθεί ακόμη.
}
obstacle-follow-up-open = Εκκρεμεί ακόμη μια εργασία συνέχειας.
obstacle-handoff-open = Το ερώτημα βρίσκεται ακόμη σε ένα τμήμα.
obstacle-being-answered = Ένας συνάδελφος γράφει απάντηση. Δεν στάλθηκε τίποτα. Αν θέλετε να σταλούν και οι δύο, επιλέξτε «Απάντηση ούτως ή άλλως».
obstacle-embargoed = Το εμπάργκο δεν θα έχει λήξει τότε. Επιλέξτε μεταγενέστερη ώρα ή αλλάξτε το εμπάργκο.
obstacle-missing = Λείπει: { $field }.
# computed
state-draft = πρόχειρο
state-submitted = περιμένει έγκριση
state-rejected = επιστράφηκε
state-approved = εγκρίθηκε
state-scheduled = προγραμματίστηκε
state-published = δημοσιεύτηκε
state-withdrawn = ανακλήθηκε
state-new = νέα
state-assigned = ανατέθηκε
state-pending = σε αναμονή
state-answered = απαντήθηκε
state-resolved = επιλύθηκε
state-closed = έκλεισε
state-open = εκκρεμεί
state-done = έγινε
state-told = ο πολίτης το ξέρει
state-sending = στέλνεται
state-sent = στάλθηκε
state-failed = απέτυχε
state-uncertain = είναι αβέβαιο
state-cancelled = ακυρώθηκε
# computed
error-title-empty = Δώστε έναν τίτλο εργασίας
error-title-long = Ο τίτλος εργασίας πρέπει να έχει λιγότερους από 200 χαρακτήρες
error-text-huge = Συντομεύστε το κείμενο
error-text-empty = Γράψτε κάτι
error-answer-in-private = Σας το είπαν ιδιωτικά. Απαντήστε ιδιωτικά ή αφήστε σημείωση· δεν στάλθηκε τίποτα.
error-reason-empty = Γράψτε τον λόγο
error-time-passed = Επιλέξτε ώρα που δεν έχει περάσει
error-server-address = Δώστε τη διεύθυνση ενός διακομιστή, για παράδειγμα social.example
error-post-address = Δώστε τη διεύθυνση της ανάρτησης
error-owner-cannot = Επιλέξτε κάποιον που εργάζεται εκεί
error-expert-cannot = Επιλέξτε εμπειρογνώμονα αυτού του τμήματος
error-never-answered = Απαντήστε πρώτα ή επιλέξτε άλλον λόγο
error-follow-up-not-done = Πείτε πρώτα ποιο ήταν το αποτέλεσμα της εργασίας
error-field-empty = Συμπληρώστε το πεδίο
error-email = Δώστε ολόκληρη τη διεύθυνση e-mail
error-email-taken = Ένας συνάδελφος έχει ήδη αυτή τη διεύθυνση
error-role-empty = Επιλέξτε τουλάχιστον έναν ρόλο
error-moderation-kind = Το δίκτυο αυτού του λογαριασμού δεν μπορεί να το κάνει
error-time-zone = Επιλέξτε ζώνη ώρας, για παράδειγμα Europe/Athens
error-language = Επιλέξτε γλώσσα
error-password-short = Χρησιμοποιήστε τουλάχιστον 15 χαρακτήρες
error-password-weak = Επιλέξτε κωδικό που μαντεύεται πιο δύσκολα
error-password-wrong = Δεν είναι ο τωρινός σας κωδικός
# computed
error-other-account = Συνδεθείτε με τον λογαριασμό που πρέπει να συνδεθεί ξανά

## moderation

moderation = Μέτρα
moderation-open = Αποκλεισμός, σίγαση ή αναφορά
moderation-author = Ποιον
moderation-kind = Τι
moderation-choose = Επιλέξτε
moderation-reason = Λόγος
moderation-reason-hint = Μένει στην υπόθεση. Μια αναφορά τον στέλνει μαζί· με τον αποκλεισμό και τη σίγαση δεν τον μαθαίνει κανείς.
moderation-send = Εκτέλεση
moderation-because = Λόγος: { $reason }
error-moderation-account = Αυτός ο λογαριασμός είναι εκτός χρήσης. Δεν μπορούμε να ζητήσουμε τίποτα από το δίκτυό του
error-moderation-choose = Επιλέξτε τι θα γίνει

# computed
moderation-kind-block = Αποκλεισμός
moderation-kind-mute = Σίγαση
moderation-kind-report = Αναφορά στον διακομιστή
moderation-what-block = Αποκλεισμός: ο διακομιστής αυτού του λογαριασμού δεν αφήνει τον συντάκτη να τον ακολουθεί, να τον αναφέρει και να του απαντά, και τα μηνύματά του δεν έρχονται πια εδώ. Μπορεί να το καταλάβει, και διαβάζει ακόμη τις δημόσιες αναρτήσεις χωρίς σύνδεση· όσα γράφει αλλού μένουν. Οι άλλοι λογαριασμοί μας δεν επηρεάζονται.
moderation-what-mute = Σίγαση: τα μηνύματά του δεν έρχονται πια εδώ και δεν του το λέει κανείς. Μας διαβάζει και μας απαντά ακόμη, και οι άλλοι το βλέπουν.
moderation-what-report = Αναφορά: οι συντονιστές του { $server } παίρνουν τον λόγο σας και τα μηνύματα του συντάκτη σε αυτή την υπόθεση. Αποφασίζουν εκείνοι τι θα κάνουν. Δεν μπορείτε να την πάρετε πίσω.
moderation-cannot-block = Το δίκτυο αυτού του λογαριασμού δεν έχει αποκλεισμό.
moderation-cannot-mute = Το δίκτυο αυτού του λογαριασμού δεν έχει σίγαση.
moderation-cannot-report = Το δίκτυο αυτού του λογαριασμού δεν δέχεται αναφορές.
moderation-done-block = Αποκλεισμός: { $name }, από { $at }. Το έκανε: { $who }.
moderation-done-mute = Σίγαση: { $name }, από { $at }. Το έκανε: { $who }.
moderation-done-report = Αναφορά: { $name }, { $at }. Την έκανε: { $who }.
moderation-lifted-block = Αποκλεισμός: { $name }, από { $at } έως { $until }. Το έκανε: { $who }.
moderation-lifted-mute = Σίγαση: { $name }, από { $at } έως { $until }. Το έκανε: { $who }.
moderation-lifted-report = Αναφορά: { $name }, { $at }. Την έκανε: { $who }.
moderation-failed-block = { $who }: προσπάθεια αποκλεισμού, { $name }, { $at }. Το δίκτυο δεν το έκανε.
moderation-failed-mute = { $who }: προσπάθεια σίγασης, { $name }, { $at }. Το δίκτυο δεν το έκανε.
moderation-failed-report = { $who }: προσπάθεια αναφοράς, { $name }, { $at }. Το δίκτυο δεν τη δέχτηκε.
moderation-asked-block = { $who }: αποκλεισμός σε εξέλιξη, { $name }, από { $at }. Το δίκτυο δεν απάντησε ακόμη.
moderation-asked-mute = { $who }: σίγαση σε εξέλιξη, { $name }, από { $at }. Το δίκτυο δεν απάντησε ακόμη.
moderation-asked-report = { $who }: αναφορά σε εξέλιξη, { $name }, από { $at }. Το δίκτυο δεν απάντησε ακόμη.
moderation-unknown-block = { $who }: αίτημα αποκλεισμού, { $name }, { $at }. Δεν ήρθε καθαρή απάντηση. Ένας δεύτερος αποκλεισμός δεν βλάπτει.
moderation-unknown-mute = { $who }: αίτημα σίγασης, { $name }, { $at }. Δεν ήρθε καθαρή απάντηση. Μια δεύτερη σίγαση δεν βλάπτει.
moderation-unknown-report = { $who }: αναφορά, { $name }, { $at }. Δεν ήρθε καθαρή απάντηση. Ίσως έφτασε: ρωτήστε τους συντονιστές του διακομιστή πριν κάνετε άλλη.
moderation-undo-block = Άρση αποκλεισμού
moderation-undo-mute = Άρση σίγασης
moderation-undo-report = Ανάκληση
case-event-blocked = { $who }: αποκλεισμός, { $name }
case-event-muted = { $who }: σίγαση, { $name }
case-event-reported = { $who }: αναφορά στον διακομιστή, { $name }
case-event-unblocked = { $who }: άρση αποκλεισμού, { $name }
case-event-unmuted = { $who }: άρση σίγασης, { $name }
done-moderated-block = Έγινε αποκλεισμός.
done-moderated-mute = Έγινε σίγαση.
done-moderated-report = Έγινε αναφορά.
done-moderation-lifted = Το μέτρο έπαψε να ισχύει.

## what went wrong

trouble-unreachable = Ο διακομιστής δεν απαντά.
trouble-outcome-unknown = Η απάντηση του διακομιστή χάθηκε.
trouble-rate-limited = Ο διακομιστής μας ζητά να περιμένουμε.
trouble-server-failed = Ο διακομιστής είχε βλάβη (κωδικός { $status }).
trouble-unauthorised = Ο διακομιστής δεν δέχεται πια τη σύνδεσή μας.
trouble-forbidden = Ο διακομιστής δεν το επιτρέπει στον λογαριασμό.
trouble-gone = Δεν υπάρχει πια εκεί.
trouble-refused = Ο διακομιστής το αρνήθηκε.
trouble-malformed = Η απάντηση του διακομιστή δεν ήταν κατανοητή.
trouble-unsupported = Αυτό το δίκτυο δεν μπορεί να το κάνει.
trouble-address-refused = Δεν συνδεόμαστε σε αυτή τη διεύθυνση.
trouble-too-much = Η απάντηση του διακομιστή ήταν πιο μεγάλη ή πιο αργή από όσο δεχόμαστε.
trouble-could-not-look = Δεν μπορέσαμε να δούμε αν είναι εκεί.
trouble-reconnect = Ο λογαριασμός πρέπει να συνδεθεί ξανά.
trouble-too-long = Οι προσπάθειες κράτησαν πάρα πολύ.
trouble-database = Η βάση δεδομένων είχε βλάβη.
trouble-earlier-edition = Προηγείται μια παλαιότερη έκδοση.
trouble-turn = Περιμένει τη σειρά του.
trouble-twice-as-once = Δοκιμάζεται ξανά: δύο φορές είναι το ίδιο με μία.
trouble-own-key = Δοκιμάζεται ξανά: το κλειδί του δεν το αφήνει να σταλεί δύο φορές.
trouble-look-yourself = Δείτε στο δίκτυο αν είναι εκεί.
trouble-not-there = Κοιτάξαμε και δεν είναι εκεί.
trouble-not-there-yet = Δεν είναι ακόμη εκεί. Κοιτάζουμε ξανά.
trouble-stopped = Η αίθουσα σύνταξης σταμάτησε στη μέση της αποστολής.
trouble-not-cleared = Το κείμενο δεν ήταν πια εγκεκριμένο ή το εμποδίζει ο οδηγός.
trouble-out-of-use = Ο λογαριασμός είναι εκτός χρήσης.

## γραφή: ως πότε ισχύει, ποιοι συμμετέχουν, εκστρατείες

compose-until = Ισχύει έως
compose-until-date = Έως, ημερομηνία
compose-until-time = Έως, ώρα
compose-until-hint = Από πότε δεν ισχύει πια. Αφήστε τα κενά αν ισχύει πάντα.
compose-embargo = Εμπάργκο
compose-embargo-date = Όχι πριν από, ημερομηνία
compose-embargo-time = Όχι πριν από, ώρα
compose-embargo-hint = Ως τότε το βλέπουν μόνο όσοι γράφουν ή εγκρίνουν για το τμήμα ή για συνεργαζόμενο τμήμα, και δεν δημοσιεύεται.
compose-campaign = Εκστρατεία
compose-campaign-none = Καμία εκστρατεία
compose-partners = Τμήματα που συμμετέχουν
compose-partners-count = { $count ->
    [0] Συνεργαζόμενα τμήματα
    [one] Συνεργαζόμενα τμήματα ({ $count })
   *[other] Συνεργαζόμενα τμήματα ({ $count })
}
compose-partners-hint = Το βλέπουν, και μπορείτε να τους ζητήσετε να το ελέγξουν.
message-until = ισχύει έως { $at }
message-past = δεν ισχύει πια
campaigns = Εκστρατείες
campaigns-none = Δεν υπάρχουν ακόμη εκστρατείες
campaigns-none-next = Μια εκστρατεία κρατά μαζί τα μηνύματα μερικών ημερών ή εβδομάδων. Το όνομά της το βλέπει όποιος διαβάζει μηνύματα.
campaign-new = Νέα εκστρατεία
campaign-new-note = Ένα όνομα για μηνύματα που πάνε μαζί. Το επιλέγετε ενώ γράφετε.
campaign-make = Δημιουργία εκστρατείας
campaign-save = Αποθήκευση
campaign-change = Αλλαγή της εκστρατείας
campaign-name = Όνομα
campaign-days = Πότε
campaign-messages = Μηνύματα
campaign-colour = Χρώμα
campaign-first-day = Πρώτη ημέρα
campaign-last-day = Τελευταία ημέρα
campaign-note = Σημείωση
campaign-note-hint = Τι πρέπει να ξέρουν οι συνάδελφοι: στόχος, κοινό, ποιος αποφασίζει.
campaign-from-to = { $from } έως { $to }
campaign-from = Από { $from }
campaign-to = Έως { $to }
campaign-always = Χωρίς ημερομηνίες
campaign-empty = Κανένα μήνυμα που μπορείτε να διαβάσετε
campaign-empty-next = Επιλέξτε αυτή την εκστρατεία όταν γράφετε ένα μήνυμα.
colour-1 = Γαλαζοπράσινο
colour-2 = Μπλε
colour-3 = Μοβ
colour-4 = Κόκκινο
colour-5 = Πορτοκαλί
colour-6 = Πράσινο

# computed
error-until-early = Επιλέξτε τέλος μετά την ώρα δημοσίευσης
error-embargo-late = Επιλέξτε εμπάργκο που λήγει πριν από τη δημοσίευση
error-until-past = Επιλέξτε τέλος που δεν έχει περάσει
error-campaign-name-empty = Δώστε όνομα στην εκστρατεία
error-campaign-name-long = Γράψτε το πολύ 120 χαρακτήρες
error-campaign-note-long = Γράψτε το πολύ 4.000 χαρακτήρες
error-campaign-ends-early = Επιλέξτε τελευταία ημέρα που δεν είναι πριν από την πρώτη
done-campaign-made = Η εκστρατεία δημιουργήθηκε.
done-campaign-changed = Η εκστρατεία άλλαξε.

## the fact ledger

nav-facts = Στοιχεία
facts-lead = Σε τι στηρίζονται τα μηνύματά μας, ποιος ευθύνεται και από πού το ξέρουμε.
facts-back = Όλα τα στοιχεία
facts-search = Αναζήτηση στοιχείων
facts-search-do = Αναζήτηση
facts-all = Μαζί με όσα αποσύρθηκαν
facts-holding = Στο μητρώο
facts-none = Δεν υπάρχουν ακόμη στοιχεία.
facts-none-next = Γράψτε μία φορά μια ημερομηνία, ώρα, ποσό ή τόπο. Τα μηνύματα στηρίζονται σε αυτό και βλέπετε ποια είναι λάθος όταν αλλάξει.
facts-not-found = Κανένα στοιχείο δεν έχει αυτές τις λέξεις.
facts-not-found-next = Δοκιμάστε λιγότερες λέξεις ή μέρος μιας λέξης.
fact-new = Νέο στοιχείο
fact-edit = Αλλαγή: { $name }
fact-edit-hint = Νέα τιμή, πηγή ή περίοδος δημιουργεί νέα έκδοση. Ένας ειδικός πρέπει να την υπογράψει ξανά και ελέγχονται τα μηνύματα που στηρίζονται σε αυτήν.
fact-save = Αποθήκευση
fact-name = Τι είναι
fact-name-hint = Για συναδέλφους, όπως «Γέφυρα: κλειστή από». Δεν δημοσιεύεται ποτέ.
fact-kind = Είδος
fact-value = Τιμή
fact-value-in = Τιμή στα { $language }
fact-value-hint = Όπως γράφεται στο κείμενο.
fact-source = Πηγή
fact-source-hint = Μια απόφαση, μια άδεια, ένα μητρώο, με τον αριθμό του.
fact-source-url = Διεύθυνση της πηγής
fact-department = Τμήμα
fact-owner = Ποιος ευθύνεται
fact-owner-hint = Οι συνάδελφοι ρωτούν αυτό το άτομο.
fact-from = Ισχύει από
fact-until = Τελευταία ημέρα ισχύος
fact-stands = Κατάσταση
fact-changed = Άλλαξε
fact-uses = Μηνύματα
fact-withdrawn = Αποσύρθηκε
fact-not-holding = Δεν ισχύει σήμερα
fact-unsigned = Χωρίς υπογραφή
fact-signed = Υπογεγραμμένο
fact-gone = Αποσύρθηκε από το μητρώο { $at } ({ $name }).
fact-where-used = Μηνύματα που στηρίζονται σε αυτό
fact-wrong-count = { $count ->
    [one] { $count } χρειάζεται κάποιον
   *[other] { $count } χρειάζονται κάποιον
}
fact-history = Ιστορικό
fact-expert = Ειδικός
fact-holds = Ισχύει
fact-signed-by = Υπογραφή: { $name }, { $at }
fact-unsigned-next = Κανένας ειδικός δεν έχει υπογράψει αυτή την έκδοση.
fact-from-until = Από { $from } έως και { $until }
fact-from-on = Από { $from }
fact-until-then = Έως και { $until }
fact-holds-on = Μέχρι να αλλάξει
fact-unused = Κανένα μήνυμα δεν στηρίζεται ακόμη σε αυτό.
fact-hidden = { $count ->
    [one] Ακόμη { $count } μήνυμα ανήκει σε τμήμα που δεν μπορείτε να διαβάσετε. Το βλέπουν εδώ οι δικοί του άνθρωποι.
   *[other] Ακόμη { $count } μηνύματα ανήκουν σε τμήματα που δεν μπορείτε να διαβάσετε. Τα βλέπουν εδώ οι δικοί τους άνθρωποι.
}
fact-correct-too = Διόρθωση: «{ $title }»
fact-corrections-which = Διορθώσεις προς σύνταξη
fact-corrections-hint = Αντικαθίσταται μόνο η παλιά τιμή. Ό,τι έχει ήδη διαβαστεί παίρνει ορατή σημείωση. Τίποτα δεν φεύγει χωρίς έγκριση.
fact-corrections-do = { $count ->
    [one] Σύνταξη της διόρθωσης
   *[other] Σύνταξη { $count } διορθώσεων
}
fact-corrections-choose = Επιλέξτε τουλάχιστον ένα μήνυμα.
fact-corrections-some = Δεν συντάχθηκαν όλες οι διορθώσεις.
fact-drafted = συντάχθηκε
fact-drafted-nothing = τίποτα προς αντικατάσταση· είναι σωστό ή πρέπει να γράψει κάποιος
fact-verdict-right = Σωστό
fact-verdict-under-way = Διόρθωση καθ’ οδόν
fact-verdict-wrong = Δημοσιευμένο με λάθος
fact-verdict-wrong-planned = Λάθος, δεν έχει βγει
fact-verdict-write = Πρέπει να γράψει κάποιος
fact-verdict-gone = Λέει κάτι που αποσύρθηκε
fact-live-on = { $count ->
    [one] Βρίσκεται σε { $count } λογαριασμό
   *[other] Βρίσκεται σε { $count } λογαριασμούς
}
fact-write = Γράψτε τη διόρθωση
fact-under-way = Ζητήστε έγκριση ή δείτε πού βρίσκεται
fact-change = Τι θα άλλαζε
fact-not-literally = Η παλιά τιμή δεν βρέθηκε σε: { $languages }. Διαβάστε εσείς αυτό το κείμενο.
fact-uses-first = Εξετάστηκαν μόνο τα { $count } μηνύματα που άλλαξαν τελευταία.
fact-version-by = Έκδοση { $number }, { $name }, { $at }
fact-sign = Υπογραφή αυτής της έκδοσης
fact-sign-who = Υπογράφει ειδικός του τμήματος.
fact-change-do = Αλλαγή
fact-change-hint = Τα μηνύματα που γίνονται λάθος φαίνονται εδώ.
fact-withdraw = Απόσυρση από το μητρώο
fact-withdraw-warning = Όσα μηνύματα στηρίζονται σε αυτό δεν μπορούν να βγουν μέχρι να αλλάξουν. Ό,τι έχει βγει μένει.
fact-withdraw-why = Γιατί δεν πρέπει να λέγεται πια;
fact-withdraw-do = Απόσυρση
fact-not-yours = Το αλλάζει το τμήμα του. Ρωτήστε όποιον ευθύνεται.
compose-facts = Στηρίζεται σε
compose-facts-hint = Στοιχεία του μητρώου που λέει αυτό το μήνυμα. Αν αλλάξει κάποιο, ενημερώνεστε.
compose-fact-add = Στοιχείο
compose-fact-choose = Επιλέξτε στοιχείο
compose-fact-add-do = Προσθήκη στο κείμενο
compose-fact-insert = Εισαγωγή «{ $value }»
compose-fact-none = Δεν υπάρχουν ακόμη στοιχεία.
compose-fact-now = Το κείμενο είναι σωστό έτσι
compose-fact-old = Άλλαξε αφότου γράφτηκε το κείμενο
change-facts = Άλλαξαν τα στοιχεία στα οποία στηρίζεται.
message-fact-wrong = Στηρίζεται στο «{ $fact }», που άλλαξε.
message-fact-gone = Στηρίζεται στο «{ $fact }», που αποσύρθηκε.
message-fact-wrong-next = Δείτε τι είναι λάθος και διορθώστε το
rule-facts = τα στοιχεία του μητρώου γράφονται όπως ισχύουν και είναι υπογεγραμμένα.
rule-corrections = η διόρθωση γράφεται στο κείμενο: { $example }

# computed
fact-kind-date = Ημερομηνία
fact-kind-time = Ώρα
fact-kind-amount = Ποσό
fact-kind-place = Τόπος
fact-kind-hours = Ώρες λειτουργίας
fact-kind-telephone = Τηλέφωνο
fact-kind-text = Άλλο
state-signed = υπογεγραμμένο
error-fact-name-empty = Πείτε τίνος είναι η τιμή.
error-fact-value-empty = Γράψτε την τιμή σε μία τουλάχιστον γλώσσα.
error-fact-source-empty = Πείτε από πού το ξέρουμε.
error-fact-long = Το όνομα, η τιμή και η πηγή κάτω από 200 χαρακτήρες.
error-fact-source-url = Δώστε πλήρη διεύθυνση που αρχίζει με https:// ή καμία.
error-fact-until = Η τελευταία ημέρα πρέπει να είναι μετά την πρώτη.
error-fact-date = Δώστε ημερομηνία ή αφήστε το κενό.
error-fact-owner = Επιλέξτε συνάδελφο που ευθύνεται.
finding-fact-not-said = Το «{ $fact }» δεν υπάρχει στο κείμενο
finding-fact-not-said-advice = Το μήνυμα στηρίζεται σε αυτό: { $better }. Προσθέστε το ή βγάλτε το από τη λίστα.
finding-fact-outdated = Το «{ $found }» δεν ισχύει πια
finding-fact-outdated-advice = Άλλαξε: { $fact }. Τώρα είναι: { $better }.
finding-fact-expired = Το «{ $fact }» δεν ισχύει όταν βγαίνει το μήνυμα
finding-fact-expired-advice = Αποσύρθηκε από το μητρώο ή δεν είναι η περίοδος ισχύος του. Ρωτήστε όποιον ευθύνεται.
finding-fact-unsigned = Κανένας ειδικός δεν υπέγραψε το «{ $fact }»
finding-fact-unsigned-advice = Ζητήστε υπογραφή από ειδικό του τμήματος.
done-fact-written = Γράφτηκε.
done-fact-changed = Νέα έκδοση. Δείτε παρακάτω τι είναι πλέον λάθος.
done-fact-kept = Αποθηκεύτηκε.
done-fact-signed = Υπογράφηκε.
done-fact-withdrawn = Αποσύρθηκε από το μητρώο.
done-corrections-drafted = Συντάχθηκαν. Ζητήστε έγκριση για κάθε διόρθωση.

## a freeze

freeze-title = Διακοπή λόγω κρίσης
freeze-stop-all = Διακοπή όλων
freeze-press = Διακοπή όλων τώρα
freeze-what = Τίποτα προγραμματισμένο δεν βγαίνει πια, σε κανέναν λογαριασμό, μέχρι να το άρουν δύο άτομα. Μετά κάποιος αποφασίζει για κάθε μήνυμα που σταμάτησε.
freeze-not-you = Οι υπεύθυνοι μπορούν να σταματήσουν ό,τι είναι προγραμματισμένο.
freeze-why = Γιατί
freeze-answers-too = Διακοπή και των απαντήσεων σε πολίτες
freeze-answers-hint = Αλλιώς οι απαντήσεις συνεχίζονται. Όσοι έχουν πρόβλημα τις χρειάζονται.
freeze-answers = Απαντήσεις σε πολίτες
freeze-answers-stop = Σταμάτησαν και αυτές
freeze-answers-go-on = Συνεχίζονται
freeze-stands = Ό,τι είναι προγραμματισμένο σταμάτησε από: { $name }, { $at }.
freeze-look = Δείτε τη διακοπή
freeze-truth = Τι ισχύει τώρα
freeze-truth-whole = Διαβάστε το όλο
freeze-by = Σταμάτησε από
freeze-since = Από
freeze-under-way = Αποστολές που είχαν αρχίσει
freeze-lift-asked = { $name }: ζητά την άρση. Πρέπει να συμφωνήσει και δεύτερο άτομο.
freeze-you-asked = Ζητήσατε την άρση. Πρέπει να συμφωνήσει συνάδελφος.
freeze-ask = Αίτημα άρσης
freeze-ask-hint = Πρέπει να συμφωνήσει δεύτερο άτομο. Τίποτα δεν βγαίνει πριν αποφασίσει κάποιος.
freeze-take-back = Ανάκληση αιτήματος
freeze-agree = Συμφωνώ, άρση
freeze-agree-hint = Τα μηνύματα που σταμάτησαν περιμένουν τότε απόφαση. Κανένα δεν βγαίνει μόνο του.
freeze-crisis = Μηνύματα της κρίσης
freeze-crisis-none = Κανένα ακόμη.
freeze-crisis-none-then = Δεν υπήρχαν.
freeze-crisis-note = Ένα μήνυμα γίνεται μήνυμα της κρίσης στη δική του σελίδα. Βγαίνει ενώ όλα τα άλλα έχουν σταματήσει. Για την έγκριση αρκούν δύο άτομα της ομάδας κρίσης.
freeze-pin = Προβολή σε κάθε σελίδα
freeze-unpin = Όχι πια σε κάθε σελίδα
freeze-message = Μήνυμα
freeze-state = Κατάσταση
freeze-stopped = Σταμάτησαν λόγω κρίσης
freeze-was-stopped = Τι σταμάτησε
freeze-stopped-none = Τίποτα δεν ήταν προγραμματισμένο.
freeze-stopped-none-then = Τίποτα από όσα μπορείτε να δείτε δεν ήταν προγραμματισμένο.
freeze-stopped-note = Μπορείτε να συνεχίσετε να γράφετε και να εγκρίνετε. Ό,τι προγραμματίζεται τώρα μπαίνει σε αυτή τη λίστα.
freeze-was-at = Θα έβγαινε
freeze-was-for = θα έβγαινε { $at }
freeze-was-on-its-way = ήταν καθ’ οδόν
freeze-at-once = αμέσως
freeze-team = Ομάδα κρίσης
freeze-team-note = Σε κρίση, δύο από αυτούς μπορούν να στείλουν μήνυμα της κρίσης και ένας μπορεί να συμφωνήσει στην άρση.
freeze-team-none = Δεν υπάρχει κανείς ακόμη.
freeze-team-who = Ποιοι ανήκουν
freeze-team-save = Αποθήκευση ομάδας
freeze-past = Προηγούμενες διακοπές
freeze-how-long = Διάρκεια
freeze-none-waits = Τίποτα δεν περιμένει απόφαση.
freeze-decide = Αποφασίστε
freeze-decide-heading = Μηνύματα που σταμάτησαν
freeze-decide-note = Η διακοπή τελείωσε, αλλά τίποτα από αυτά δεν βγαίνει μέχρι να αποφασίσετε.
freeze-keep = Διατήρηση της ώρας
freeze-go-on = Να συνεχίσει
freeze-another-time = Άλλη ώρα
freeze-to-draft = Πίσω σε πρόχειρο
freeze-time-passed = Η ώρα του πέρασε. Επιλέξτε άλλη.
freeze-summary = Απολογισμός διακοπής
freeze-what-happened = Τι συνέβη
freeze-lifted = Άρθηκε
freeze-lifted-by = ζήτησε: { $one }, συμφώνησε: { $other }
freeze-left = Απομένει απόφαση
freeze-decided = Απόφαση
freeze-decided-by = Από
freeze-decided-keep = Βγαίνει όπως είχε προγραμματιστεί
freeze-decided-at = Μεταφέρθηκε: { $at }
freeze-decided-draft = Πίσω σε πρόχειρο
freeze-decided-withdrawn = Αποσύρθηκε
freeze-decided-crisis = Έγινε μήνυμα της κρίσης
freeze-decided-anew = Προγραμματίστηκε ξανά
freeze-decided-not = Περιμένει απόφαση
freeze-decided-settled = Δεν χρειάστηκε απόφαση: είχε βγει ή άλλαξε στο μεταξύ
freeze-make-crisis = Να γίνει μήνυμα της κρίσης
freeze-make-crisis-hint = Τότε βγαίνει ενώ όλα τα άλλα έχουν σταματήσει.
freeze-is-of-crisis = Μήνυμα της κρίσης: βγαίνει ενώ όλα τα άλλα έχουν σταματήσει.
freeze-holds-this = Σταμάτησε: ό,τι είναι προγραμματισμένο έχει σταματήσει.
freeze-held-this = Σταμάτησε. Θα βγει όταν αποφασίσει κάποιος.
approval-crisis = { $name }, ομάδα κρίσης, { $at }
trouble-frozen = Ό,τι είναι προγραμματισμένο έχει σταματήσει.
freeze-undecided = { $count ->
    [one] { $count } μήνυμα που σταμάτησε περιμένει απόφαση.
   *[other] { $count } μηνύματα που σταμάτησαν περιμένουν απόφαση.
}
freeze-stopped-count = { $count ->
    [one] { $count } μήνυμα
   *[other] { $count } μηνύματα
}
freeze-team-count = { $count ->
    [one] { $count } άτομο στην ομάδα
   *[other] { $count } άτομα στην ομάδα
}
freeze-keep-all = { $count ->
    [one] Διατήρηση ώρας για { $count } μήνυμα
   *[other] Διατήρηση ώρας για { $count } μηνύματα
}
freeze-more = { $count ->
    [one] Ακόμη { $count } εμφανίζεται όσο αποφασίζετε.
   *[other] Ακόμη { $count } εμφανίζονται όσο αποφασίζετε.
}

# computed
obstacle-frozen = Ό,τι είναι προγραμματισμένο έχει σταματήσει.
error-reason-long = Γράψτε τον λόγο με λιγότερους από 1.000 χαρακτήρες
error-team-person = Επιλέξτε άτομα που εργάζονται εδώ
state-in-force = σε ισχύ
state-lift-asked = σε αναμονή δεύτερου ατόμου
state-lifted = έχει αρθεί
done-frozen = Ό,τι είναι προγραμματισμένο σταμάτησε.
done-lift-asked = Ζητήθηκε. Πρέπει να συμφωνήσει συνάδελφος.
done-lift-taken-back = Ανακλήθηκε. Όλα παραμένουν σταματημένα.
done-lifted = Η διακοπή τελείωσε. Αποφασίστε τώρα για κάθε μήνυμα που σταμάτησε.
done-team-named = Η ομάδα κρίσης αποθηκεύτηκε.
done-truth-set = Άλλαξε σε κάθε σελίδα.
done-kept = Θα βγουν στην ώρα τους.
done-after-freeze = Αποφασίστηκε.
done-of-crisis = Τώρα είναι μήνυμα της κρίσης.

## emergencies looked back on

emergencies = Έκτακτες ανάγκες
emergencies-none = Κανείς δεν έστειλε μήνυμα μόνος του.
emergencies-none-next = Όταν συμβεί, εξετάζεται εδώ εκ των υστέρων.
emergency-was-right = Ήταν σωστό
emergency-was-wrong = Δεν έπρεπε να βγει μόνο του
emergency-own = Το στείλατε εσείς. Το εξετάζει συνάδελφος.
emergency-remark = Τι λέτε γι’ αυτό;
emergency-right = Ήταν σωστό
emergency-wrong = Δεν ήταν σωστό

# computed
error-remark-empty = Γράψτε τι δεν ήταν σωστό
done-looked-back = Καταγράφηκε.

## γλώσσες δίπλα δίπλα, δίκτυα που δεν είναι συνδεδεμένα

compose-missing = Λείπει ακόμη:
compose-beside = Εμφάνιση δίπλα: { $language }
compose-copy = Αντιγραφή εδώ ({ $from }), για να γραφτεί σε: { $to }
compose-copy-not-empty = Υπάρχει ήδη κείμενο εδώ. Δεν αντιγράφηκε τίποτα επάνω του.
compose-elsewhere = Σε δίκτυα που δεν είναι συνδεδεμένα
compose-elsewhere-note = Πώς θα φαινόταν και θα μετρούσε εκεί το ανοιχτό κείμενο. Δεν στέλνεται τίποτα εκεί.
preview-unconnected = Χωρίς σύνδεση

## νήματα, τι κρατιέται, ξανά

compose-split = Χωρισμός σε νήμα
compose-split-cannot = Το κείμενο δεν χωρίζεται σε μέρη που χωρούν. Κόψτε το, ή χωρίστε το εσείς με γραμμές από τρεις παύλες (---)
delivery-part = μέρος { $number }
trouble-earlier-part = Πρώτα φεύγει το προηγούμενο μέρος.
working-offer = Υπάρχει κείμενο από { $at } που δεν αποθηκεύσατε.
working-offer-next = Ώσπου να επιλέξετε, δεν κρατάμε εδώ τίποτα νέο για εσάς.
working-restore = Συνέχεια με αυτό
working-discard = Πέταμα
working-kept = Κρατήθηκε στις { $at }, δεν αποθηκεύτηκε ακόμη
working-other = Γράφει εδώ και: { $name }, τελευταία στις { $at }. Όποιος αποθηκεύσει δεύτερος βλέπει και τα δύο κείμενα.
act-bring-back = Επαναφορά της έκδοσης { $number }
act-duplicate = Νέο μήνυμα από αυτό
duplicate-title = { $title } (αντίγραφο)

# computed
done-brought-back = Το παλαιότερο κείμενο επανήλθε, ως νέα έκδοση.
done-duplicated = Ένα νέο μήνυμα με το ίδιο κείμενο. Επιλέξτε πότε θα βγει.
done-discarded = Πετάχτηκε.

## the life of the guideline

guideline-versions = Εκδόσεις
guideline-departments = Τμήματα
guideline-back = Πίσω
guideline-coming = Η έκδοση { $version } έχει υπογραφεί και ισχύει από { $from }.
guideline-what-changes = Τι αλλάζει
guideline-open-draft = Άνοιγμα της επόμενης έκδοσης
guideline-start-draft = Σύνταξη της επόμενης έκδοσης
value-none = κανένα
value-always = πάντα
value-percent = { $percent } %
value-holidays = κλειστά στις { $days }
value-word-in = { $word } ({ $language })
diff-languages = Γλώσσες: πριν { $before }, τώρα { $after }.
diff-added = Νέο
diff-removed = Αφαιρέθηκε
diff-moved = Άλλος αριθμός
diff-changed = Άλλαξε
diff-renumbered = Ήταν § { $before }. Τίποτε άλλο δεν αλλάζει.
diff-title = Τίτλος ({ $language })
diff-prose = Κείμενο ({ $language })
diff-new-text = (νέο)
diff-severity = Τι σημαίνει μια παράβαση: πριν «{ $before }», τώρα «{ $after }».
diff-source = Πηγή: πριν { $before }, τώρα { $after }.
diff-rule = Ήταν ο κανόνας «{ $before }» και τώρα είναι ο κανόνας «{ $after }».
diff-parameter = { $what }: πριν { $before }, τώρα { $after }.
diff-list-added = { $what }: μπήκε { $added }.
diff-list-gone = { $what }: βγήκε { $gone }.
diff-list = { $what }: μπήκε { $added }, βγήκε { $gone }.
diff-count = { $count ->
    [0] καμία διαφορά
    [one] διαφέρει { $count } κανόνας
   *[other] διαφέρουν { $count } κανόνες
}
diff-none = Οι δύο εκδόσεις λένε το ίδιο
diff-none-next = Διαφέρει μόνο η ημερομηνία ή η υπογραφή τους.
version = Έκδοση
version-number = Έκδοση { $version }
version-state = Κατάσταση
version-from = Ισχύει από
version-signed-by = Υπέγραψε
version-difference = Τι άλλαξε
version-first = Η πρώτη
version-changes = { $count ->
    [0] τίποτα από την έκδοση { $before }
    [one] { $count } κανόνας από την έκδοση { $before }
   *[other] { $count } κανόνες από την έκδοση { $before }
}
version-withdrawn = Αποσύρθηκε
version-in-force = Ισχύει
version-coming = Δεν ισχύει ακόμη
version-earlier = Παλαιότερη
version-holds-from = ισχύει από { $from }
version-withdrawn-by = Απόσυρση της έκδοσης: { $name }, { $at }, πριν ισχύσει.
version-start-from = Η επόμενη έκδοση να αρχίσει από αυτήν
version-withdraw = Απόσυρση της έκδοσης
versions-lead = Μια έκδοση δεν αλλάζει ποτέ. Κάθε έκδοση την υπέγραψε άλλο πρόσωπο από αυτό που την άλλαξε τελευταίο.
versions-compared = Έκδοση { $before } και έκδοση { $after }
draft-title = Έκδοση { $version }, χωρίς υπογραφή ακόμη
draft-title-department = Τι κάνει πιο αυστηρό το τμήμα { $name }, χωρίς υπογραφή ακόμη
draft-changes = Τι αλλάζει
draft-unchanged = Δεν έχει αλλάξει τίποτα ακόμη
draft-unchanged-next = Διαλέξτε παρακάτω έναν κανόνα και αλλάξτε τον.
draft-change = Αλλαγή
draft-clauses = Όλοι οι κανόνες
draft-clauses-note = Διαλέξτε έναν για να τον αλλάξετε.
draft-add = Προσθήκη κανόνα
draft-add-note = Διαλέξτε για τι είναι ο κανόνας. Το κείμενό του το γράφετε στην επόμενη σελίδα.
draft-back = Πίσω στην έκδοση
draft-sign-head = Υπογραφή
draft-asked = Ζητά υπογραφή: { $name }, { $at }.
draft-bring-over = Μεταφορά αυτών των αλλαγών στη νεότερη έκδοση
draft-ask = Να ζητηθεί υπογραφή
draft-undo = Αναίρεση της τελευταίας αλλαγής
draft-discard = Εγκατάλειψη αυτής της έκδοσης
draft-discard-note = Κάθε αλλαγή της χάνεται. Οι κανόνες που ισχύουν μένουν όπως είναι.
draft-discard-sure = Εγκατάλειψη
draft-own-work = Την αλλάξατε εσείς τελευταίοι, γι' αυτό υπογράφει κάποιος άλλος.
draft-from = Ισχύει από
draft-from-hint = Από την αρχή εκείνης της ημέρας στον δήμο σας· σήμερα σημαίνει από τώρα.
draft-sign = Υπογραφή
impact = Τι θα σταματούσε
impact-none = { $count ->
    [0] Κανένα μήνυμα δεν περιμένει να βγει.
    [one] Το ένα μήνυμα που περιμένει να βγει, περνά.
   *[other] Και τα { $count } μηνύματα που περιμένουν να βγουν, περνούν.
}
impact-some = { $count ->
    [one] Θα σταματούσε { $count } από τα { $all } μηνύματα που περιμένουν να βγουν:
   *[other] Θα σταματούσαν { $count } από τα { $all } μηνύματα που περιμένουν να βγουν:
}
impact-more = { $count ->
    [one] Και { $count } ακόμη.
   *[other] Και { $count } ακόμη.
}
impact-next = Όταν υπογράψετε, όσα βγαίνουν μετά από εκείνη την ημέρα γυρίζουν σε όσους τα έγραψαν.
impact-cut = Εξετάστηκαν μόνο τα πρώτα { $count } μηνύματα.
clause-open-again = Ανοίξτε τον κανόνα όπως είναι τώρα
clause-moved-on = Ένας συνάδελφος άλλαξε την έκδοση όσο γράφατε. Τα δικά σας δεν μπορούν να αποθηκευτούν επάνω στα δικά του.
draft-steps = Ποιος άλλαξε τι
clause-new = Νέος κανόνας
clause-change = Αλλαγή του § { $number }
clause-tighten = Ο § { $number } πιο αυστηρός
clause-tighten-note = Ένα τμήμα μπορεί να κάνει έναν κανόνα πιο αυστηρό, ποτέ πιο χαλαρό.
clause-number = Αριθμός
clause-number-hint = Όπως 3.2. Οι κανόνες μπαίνουν με τη σειρά των αριθμών τους.
clause-title = Τίτλος ({ $language })
clause-prose = Κείμενο ({ $language })
clause-severity = Τι σημαίνει μια παράβαση
clause-severity-hint = Η πρώτη επιλογή σταματά ένα μήνυμα μέχρι να διορθωθεί.
clause-source = Πηγή
clause-source-hint = Νόμος ή εγχειρίδιο, με το κεφάλαιο και την ημερομηνία.
clause-save = Αποθήκευση
clause-remove = Αφαίρεση του κανόνα
clause-remove-note = Δεν θα υπάρχει στην επόμενη έκδοση. Μπορείτε να το αναιρέσετε.
clause-remove-sure = Αφαίρεση
clause-as-above = Όπως τον έχει ο οργανισμός
clause-stricter = είναι πιο αυστηρό εδώ:
clause-own = έχει αυτόν τον κανόνα δικό του.
parameter-bounds = Ακέραιος αριθμός από { $least } έως { $most }.
parameter-contacts-hint = Ένα σε κάθε γραμμή: διεύθυνση, @τομέας για όλο τον τομέα, αριθμός.
parameter-words-hint = Μία σε κάθε γραμμή, όπως «διότι», «διότι = γιατί», ή «el: διότι = γιατί» για μία γλώσσα.
parameter-hours-hint = Όπως 9:00-12:00, 13:00-17:00. Κενή ημέρα σημαίνει κλειστά. Ώρα: { $zone }.
parameter-holidays = Κλειστά και στις
parameter-holidays-hint = Μία ημέρα σε κάθε γραμμή, όπως «2026-12-25 Χριστούγεννα».
parameter-period-hint = Κενό: πάντα.
parameter-first-day = Πρώτη ημέρα
parameter-last-day = Τελευταία ημέρα
departments-lead = Ένα τμήμα μπορεί να κάνει κανόνες πιο αυστηρούς για το ίδιο και για τα τμήματα κάτω από αυτό.
departments-one = Τμήμα
departments-under = Ανήκει σε
departments-tightened = Πιο αυστηρά
departments-count = { $count ->
    [0] όπως ο οργανισμός
    [one] { $count } κανόνας
   *[other] { $count } κανόνες
}
departments-none = Δεν υπάρχει ακόμη τμήμα
departments-none-next = Προσθέστε ένα στη σελίδα των συναδέλφων.
department-guideline = Οι κανόνες για: { $name }
department-tighten = Πιο αυστηροί κανόνες
department-lead = Τα μηνύματα αυτού του τμήματος ελέγχονται με αυτούς τους κανόνες.
department-nothing = Τίποτα δεν είναι εδώ πιο αυστηρό από ό,τι στον οργανισμό.
note-held = Οι κανόνες δεν το αφήνουν πια να βγει: έκδοση { $version }, § { $clauses }.
note-held-department = Οι κανόνες του τμήματος { $department } δεν το αφήνουν πια να βγει: έκδοση { $version }, § { $clauses }.
note-held-next = Είχε εγκριθεί με παλαιότερη έκδοση. Διορθώστε το κείμενο και ζητήστε ξανά έγκριση.
error-hours = Γράψτε ώρες όπως 9:00-12:00, 13:00-17:00.
error-hours-overlap = Δύο διαστήματα μιας ημέρας συμπίπτουν, ένα τελειώνει πριν αρχίσει, ή μια κλειστή ημέρα υπάρχει δύο φορές.
error-holiday = Το «{ $line }» δεν αρχίζει με ημέρα όπως 2026-12-25.
error-period = Δώστε πρώτη και τελευταία ημέρα, πρώτα την πρώτη.
error-list-long = Το πολύ { $most } γραμμές, με το πολύ 200 χαρακτήρες.

# computed
rule-name-length = Μήκος
rule-name-posting-hours = Ώρες δημοσίευσης
rule-name-alt-text = Περιγραφές εικόνων
rule-name-personal-data = Προσωπικά δεδομένα
rule-name-links = Σύνδεσμοι
rule-name-languages = Γλώσσες
rule-name-plain-language = Απλή γλώσσα
rule-name-shouting = Κεφαλαία
rule-name-hashtag-case = Κεφαλαία στις ετικέτες
rule-name-hashtag-count = Πλήθος ετικετών
rule-name-emoji = Πλήθος emoji
rule-name-words = Λέξεις που δεν χρησιμοποιούμε
rule-name-hidden-characters = Κρυφοί χαρακτήρες
rule-name-promise = Υπόσχεση απάντησης
rule-name-facts = Γεγονότα
rule-does-facts = Ημερομηνίες, ποσά και τόποι είναι εκείνα του μητρώου.
rule-name-corrections = Διορθώσεις
rule-does-corrections = Μια διόρθωση λέγεται μέσα στο κείμενο.
rule-name-one-voice = Μία φωνή
rule-does-one-voice = Κανένα άλλο τμήμα δεν λέει κάτι άλλο ή ξανά το ίδιο.
rule-name-kinds = Ποιος στέλνει τι
rule-does-kinds = Κάποια είδη τα στέλνουν μόνο ορισμένα τμήματα.
rule-name-partner = Συνεργαζόμενο τμήμα
rule-does-partner = Ένα τμήμα συμμετέχει σε κάποια μηνύματα.
parameter-partner-kinds = Είδη
parameter-partner-words = Λέξεις
rule-name-four-eyes = Τέσσερα μάτια
rule-name-answer-alone = Απάντηση χωρίς δεύτερο
rule-does-length = Το κείμενο υπάρχει και χωρά σε κάθε δίκτυο.
rule-does-posting-hours = Τα μηνύματα βγαίνουν μόνο αυτές τις ώρες.
rule-does-alt-text = Κάθε εικόνα λέει τι δείχνει.
rule-does-personal-data = Καμία διεύθυνση, αριθμός ή λογαριασμός κανενός.
rule-does-links = Οι σύνδεσμοι είναι ολόκληροι, ασφαλείς και φανεροί.
rule-does-languages = Το κείμενο υπάρχει σε αυτές τις γλώσσες.
rule-does-plain-language = Σύντομες προτάσεις, λέξεις που ξέρουν όλοι.
rule-does-shouting = Λίγα κεφαλαία γράμματα.
rule-does-hashtag-case = #ΈργαΣτονΔρόμο αντί για #έργαστονδρόμο.
rule-does-hashtag-count = Όχι πάρα πολλές ετικέτες.
rule-does-emoji = Όχι πάρα πολλά emoji.
rule-does-words = Λέξεις και φράσεις, πάντα ή σε μια περίοδο όπως οι εκλογές.
rule-does-hidden-characters = Κανένας χαρακτήρας που κρύβει ή αναποδογυρίζει κείμενο.
rule-does-promise = Οι πολίτες παίρνουν απάντηση στην ώρα τους.
rule-does-four-eyes = Κάθε μήνυμα το διαβάζει πρώτα κάποιος άλλος.
rule-does-answer-alone = Ένας εκπαιδευμένος συνάδελφος μπορεί να απαντά μόνος.
parameter-posting-hours-hours = Τα μηνύματα βγαίνουν
parameter-posting-hours-except = Δεν ισχύει για
parameter-alt-text-min-chars = Η πιο σύντομη περιγραφή, χαρακτήρες
parameter-personal-data-own = Δικές μας διευθύνσεις και αριθμοί
parameter-languages-required = Γλώσσες που απαιτούνται
parameter-plain-language-max-sentence-words = Το πολύ λέξεις σε μια πρόταση
parameter-shouting-max-percent = Το πολύ κεφαλαία, τοις εκατό
parameter-hashtag-count-max = Το πολύ ετικέτες σε ένα κείμενο
parameter-emoji-max = Το πολύ emoji σε ένα κείμενο
parameter-words-words = Λέξεις
parameter-words-between = Πότε
parameter-promise-first-answer-min = Πρώτη απάντηση μέσα σε, λεπτά ωραρίου
parameter-promise-hours = Η εξυπηρέτηση είναι ανοιχτή

# computed
step-started = Άρχισε
step-changed = Άλλαξε ο § { $clause }
step-renumbered = Ο § { $clause } πήρε αυτόν τον αριθμό
step-added = Προστέθηκε ο § { $clause }
step-removed = Αφαιρέθηκε ο § { $clause }
step-tightened = Ο § { $clause } έγινε πιο αυστηρός
step-imported = Διαβάστηκε από αρχείο
step-brought-over = Μεταφέρθηκε στη νεότερη έκδοση
fault-number = Το «{ $number }» δεν είναι αριθμός κανόνα. Γράψτε έναν όπως 3.2.
fault-twice = Υπάρχει ήδη κανόνας { $number }.
fault-untold = Δώστε στον κανόνα { $number } τίτλο και κείμενο στη δική σας γλώσσα.
fault-long = Το κείμενο του κανόνα { $number } είναι πολύ μεγάλο.
fault-second = Ο κανόνας { $number } μπορεί να υπάρχει εδώ μόνο μία φορά.
fault-empty = Ο κανόνας { $number } έχει κενή λίστα.
fault-no-clause = Ο οργανισμός δεν έχει πια κανόνα { $number }.
fault-other-rule = Ο κανόνας { $number } του οργανισμού είναι τώρα άλλου είδους.
fault-severity = Μια παράβαση του κανόνα { $number } θα σήμαινε λιγότερα από ό,τι στον οργανισμό.
fault-parameter = Ο κανόνας { $number } θα ήταν πιο χαλαρός από ό,τι στον οργανισμό. Κάντε τον πιο αυστηρό ή αφήστε τον όπως είναι.
fault-not-of-department = Ένα τμήμα δεν μπορεί να έχει δικό του κανόνα όπως ο { $number }.
error-clause-taken = Άλλος κανόνας έχει αυτόν τον αριθμό.
error-in-force-past = Εκείνη η ημέρα πέρασε. Διαλέξτε σήμερα ή μια επόμενη ημέρα.
error-in-force-early = Μια παλαιότερη έκδοση ισχύει από επόμενη ημέρα. Διαλέξτε εκείνη ή επόμενη ημέρα, ή αποσύρετε πρώτα εκείνη την έκδοση.
error-in-force-none = Διαλέξτε ημέρα.
obstacle-nothing-changed = Δεν έχει αλλάξει τίποτα ακόμη.
obstacle-moved-on = Στο μεταξύ ήρθε η έκδοση { $version }. Μεταφέρετε πρώτα εκεί τις αλλαγές σας.
obstacle-clause = Ο κανόνας { $number } δεν μπορεί να υπογραφεί έτσι: { $fault }.
done-guideline-undone = Η τελευταία αλλαγή αναιρέθηκε.
done-guideline-brought-over = Οι αλλαγές σας είναι στη νεότερη έκδοση.
done-guideline-asked = Οι συνάδελφοι βλέπουν ότι ζητάτε υπογραφή.
done-guideline-discarded = Η επόμενη έκδοση εγκαταλείφθηκε.
done-guideline-signed = Υπογράφηκε.
done-guideline-withdrawn = Αποσύρθηκε. Δεν θα ισχύσει ποτέ.
done-clause-saved = Αποθηκεύτηκε.
done-clause-as-above = Ο κανόνας είναι πάλι όπως τον έχει ο οργανισμός.
done-clause-removed = Ο κανόνας αφαιρέθηκε.
job-name-guideline-watch = Φύλαξη των κανόνων
job-does-guideline-watch = Γυρίζει πίσω εγκεκριμένα μηνύματα που μια νέα έκδοση σταματά
job-name-remind-due = Υπενθυμίσεις
job-does-remind-due = Ειδοποιεί μία φορά όποιον μπορεί να εγκρίνει, άλλη μία όταν ο χρόνος τελειώνει, και όταν τελειώσει

file-heading = Μια γραμμή που αρχίζει με # είναι σχόλιο. Αλλάξτε λέξεις και αριθμούς και μετά διαβάστε το αρχείο ως επόμενη έκδοση.
file-import = Ανάγνωση από αρχείο
file-download = Λήψη ως αρχείο
file-import-lead = Οι κανόνες του αρχείου μπαίνουν στη θέση εκείνων της επόμενης έκδοσης. Τίποτα δεν ισχύει πριν υπογράψει κάποιος.
file-import-note = Οι γλώσσες μένουν του οργανισμού σας. Μπορείτε να το αναιρέσετε με ένα πάτημα.
file-field = Αρχείο
file-field-hint = Αρχείο κειμένου όπως το γράφει αυτή η σύνταξη, το πολύ 2 MB.
file-read = Ανάγνωση του αρχείου
file-none = Διαλέξτε ένα αρχείο.
file-not-text = Δεν είναι αρχείο κειμένου σε UTF-8. Αποθηκεύστε το ως κείμενο και δοκιμάστε ξανά.
file-line = Γραμμή { $line }: { $what }

# computed
file-problem-large = Το αρχείο είναι μεγαλύτερο από 2 MB.
file-problem-syntax = δεν διαβάζεται. Κοιτάξτε τα εισαγωγικά, τις αγκύλες και το ίσον.
file-problem-format = γράψτε «format = 1».
file-problem-unknown = τίποτα δεν λέγεται εδώ «{ $name }». Βγάλτε τη γραμμή ή διορθώστε το όνομα.
file-problem-missing = λείπει το «{ $name }». Προσθέστε μια γραμμή.
file-problem-wrong = η τιμή του «{ $name }» δεν μπορεί να μπει εκεί. Συγκρίνετε με ένα αρχείο που κατεβάσατε.
file-problem-rule = δεν υπάρχει κανόνας «{ $name }». Τα ονόματα είναι σε ένα αρχείο που κατεβάσατε.
done-guideline-imported = Το αρχείο διαβάστηκε. Δείτε τι αλλάζει πριν ζητήσετε υπογραφή.

## once a message is out

act-correct = Διόρθωση με ορατή σημείωση
act-correct-hint = Πείτε τι ήταν λάθος και τι είναι σωστό. Η σημείωση μπαίνει στο κείμενο· μετά διορθώστε το ίδιο το κείμενο. Τίποτα δεν φεύγει χωρίς έγκριση.
act-correct-what = Τι είναι σωστό, στα { $language }
act-correct-do = Σύνταξη της διόρθωσης
act-replace-message = Αντικατάσταση με νέο μήνυμα
act-replace-hint = Παίρνετε ένα αντίγραφο. Αυτό αποσύρεται μόλις βγει το νέο.
note-superseded = Άλλο μήνυμα πήρε τη θέση του { $at }.
note-superseded-by = Άνοιγμα του νέου
note-expired = Η ισχύς του έληξε { $at } και αποσύρθηκε.
remains = { $count ->
    [one] Βρίσκεται ακόμη σε { $count } σημείο:
   *[other] Βρίσκεται ακόμη σε { $count } σημεία:
}
remains-network = Αυτό το δίκτυο δεν αφήνει προγράμματα να σβήσουν ανάρτηση. Συνδεθείτε εκεί και σβήστε την με το χέρι.
remains-failed = Η απόσυρση απέτυχε. Δείτε στις αποστολές τι να κάνετε.
remains-under-way = Αποσύρεται τώρα.
remains-copies = Αναδημοσιεύσεις, παραθέσεις και στιγμιότυπα άλλων δεν ανακαλούνται.
time-ends = Όσα λέει ισχύουν έως { $at }.
time-over = Όσα λέει ίσχυαν έως { $at }.
time-over-next = Αποσύρετέ το, διορθώστε το ή δώστε του μεταγενέστερο τέλος.
compose-at-expiry = Όταν λήξει
at-expiry-ask = Να ερωτηθεί κάποιος
at-expiry-withdraw = Αυτόματη απόσυρση
at-expiry-note = Σύνταξη σημείωσης ότι δεν ισχύει πια
compose-visitors = Επισκέπτες
compose-links = Μέτρηση επισκέψεων στους συνδέσμους
compose-links-hint = Οι σύνδεσμοι βγαίνουν ως δικοί μας σύντομοι. Μετρούν και δεν παρακολουθούν κανέναν.
compose-links-off = Οι δικοί μας σύντομοι σύνδεσμοι είναι ανενεργοί: δεν υπάρχει δημόσια διεύθυνση. Ορίζεται από διαχειριστή με το FOLKMOOT_PUBLIC_URL.
figures-few = { $count ->
    [one] Ως τώρα { $count } αντίδραση: πολύ λίγες για συμπέρασμα.
   *[other] Ως τώρα { $count } αντιδράσεις: πολύ λίγες για συμπέρασμα.
}
figures-file = Λήψη ως πίνακα (CSV)
figures-title = { $count ->
    [one] { $count } αντίδραση
   *[other] { $count } αντιδράσεις
}
figures-sentence = «Μου αρέσει», αναδημοσιεύσεις και απαντήσεις μαζί, από { $from } έως { $to }: { $count }.
figures-visits = Επισκέψεις στους συνδέσμους
figures-visits-how = Κάθε επισκέπτης μετρά μία φορά τη μέρα και δεν αναγνωρίζεται άλλη μέρα. Τα προγράμματα μετρούν χωριστά. Δεν κρατάμε διευθύνσεις.
figure-language = Γλώσσα
figure-link = Σύνδεσμος
figure-visits = Επισκέψεις
figure-visitors = Επισκέπτες ανά ημέρα, αθροιστικά
figure-downloads = Λήψεις
figure-machines = Προγράμματα
go-over = Αυτός ο σύνδεσμος έληξε
go-over-next = Το μήνυμα όπου βρισκόταν αποσύρθηκε. Δείτε στον ιστότοπο του δήμου τι ισχύει τώρα.
go-nowhere = Αυτός ο σύνδεσμος δεν οδηγεί πουθενά
go-nowhere-next = Ίσως λείπει ένα γράμμα. Αντιγράψτε ολόκληρο τον σύνδεσμο.
deliveries-ending = { $count ->
    [one] Λήγει: { $count } μήνυμα
   *[other] Λήγουν: { $count } μηνύματα
}
deliveries-ended-at = έληξε { $at }
deliveries-ends-at = λήγει { $at }

# computed
message-superseded = Αντικαταστάθηκε
message-expired = Έληξε
state-superseded = αντικαταστάθηκε
state-expired = έληξε
error-correction-empty = Πείτε τι είναι σωστό σε μία τουλάχιστον γλώσσα.
error-correction-long = Πείτε το σε 500 χαρακτήρες.
done-correction-drafted = Η σημείωση μπήκε στο κείμενο. Διορθώστε τώρα το ίδιο το κείμενο.
done-replacement-started = Αντίγραφο για να γράψετε. Το παλιό αποσύρεται μόλις βγει αυτό.
job-name-expire-due = Λήξη
job-does-expire-due = Τερματίζει μηνύματα που έληξαν ή αντικαταστάθηκαν

## paths of approval

rule-approval = Λένε ναι: { $who }. Για μηνύματα με θέμα: { $list }. Χρόνος ωραρίου για τον καθένα: { $span }.
step-colleague = Το διαβάζει: { $department }
step-facts = Ειδικός ελέγχει τα στοιχεία: { $department }
step-management = Συμφωνεί η διοίκηση
step-until = { $who }, έως { $at }
step-overdue = { $who }, έληξε { $at }
step-was-asked = { $step } · ειδοποίηση { $at }
step-was-reminded = { $step } · υπενθύμιση { $at }
approvals-yours = Περιμένει εσάς
act-approve-counts = Το ναι σας μετρά για: { $steps }.
act-approve-one = Ναι μόνο σε ένα βήμα
approval-instead = { $name } αντί για { $absent }, { $at }

# computed
rule-name-approval = Πορεία έγκρισης
rule-does-approval = Ποιοι πρέπει να πουν ναι πριν βγει ένα μήνυμα και μέσα σε πόσο χρόνο γραφείου.
parameter-approval-kinds = Μηνύματα αυτών των ειδών
parameter-approval-words = Και μηνύματα με αυτές τις λέξεις
parameter-approval-asked = Ποιος λέει ναι
parameter-approval-within-min = Λεπτά ωραρίου για τον καθένα
obstacle-step-colleagues = Ένα τμήμα που συμμετέχει δεν έχει πει ακόμη ναι.
obstacle-step-facts = Ειδικός δεν έχει ελέγξει ακόμη τα στοιχεία.
obstacle-step-four-eyes = Δεύτερο άτομο δεν το έχει διαβάσει ακόμη.
obstacle-step-management = Η διοίκηση δεν έχει συμφωνήσει ακόμη.
obstacle-others-next = Είπατε ναι. Μένουν και άλλοι.
asked-colleagues = συνάδελφος από κάθε τμήμα που συμμετέχει
asked-facts = ειδικός στα στοιχεία όπου βασίζεται
asked-four-eyes = δεύτερο άτομο
asked-management = η διοίκηση
step-who-colleagues = Συνάδελφος εκεί
step-who-facts = Ειδικός εκεί
step-who-four-eyes = Όποιος μπορεί να εγκρίνει, εκτός από τον συντάκτη
step-who-management = Υπεύθυνος
done-said-yes = Το ναι σας καταγράφηκε. Μένουν και άλλοι.

## absence

absence = Απουσία
absence-note = Όσο λείπετε, ο αναπληρωτής σας μπορεί να λέει ναι στη θέση σας.
absence-stands = Σας αναπληρώνει: { $name }, από { $from } έως { $until }.
absence-from = Πρώτη ημέρα απουσίας
absence-until = Τελευταία ημέρα απουσίας
absence-deputy = Ποιος αναπληρώνει
absence-save = Ορισμός αναπληρωτή
absence-back = Επέστρεψα

# computed
error-absence-until = Επιλέξτε τελευταία ημέρα που δεν έχει περάσει και δεν είναι πριν από την πρώτη
error-absence-deputy = Επιλέξτε συνάδελφο που εργάζεται εδώ
error-absence-day = Δώστε μια ημέρα
done-absence = Ορίστηκε ο αναπληρωτής σας.
done-back = Καλώς επιστρέψατε.

# A clause overridden for one text
proof-overridden = { $count ->
    [one] { $count } που κάποιος επέτρεψε
   *[other] { $count } που κάποιος επέτρεψε
}
finding-overridden = Το επέτρεψε: { $name }, { $at }: «{ $reason }»
act-override = Εξαίρεση από το άρθρο { $clause }
act-override-own = γράψατε το κείμενο· πρέπει να το κάνει άλλο άτομο
act-override-warning = Το άρθρο «{ $title }» σταματά αυτό το κείμενο. Το επιτρέπετε ακριβώς για αυτό το κείμενο. Αν αλλάξει το κείμενο, μια εικόνα ή το άρθρο, θα ερωτηθείτε ξανά. Ο λόγος σας μένει στο μήνυμα και μετριέται.
act-override-why = Γιατί μπορεί να σταλεί έτσι;
act-override-do = Να επιτραπεί
message-overridden = Άρθρο { $clause }: εξαίρεση για την έκδοση { $edition } από { $name }, { $at }
overridable-nobody = κανείς: πρέπει να αλλάξει το κείμενο
overridable-signers = άλλο άτομο που μπορεί να υπογράψει τον οδηγό, με λόγο
overridable-approvers = άλλο άτομο που μπορεί να εγκρίνει μηνύματα, με λόγο
clause-overridable = Ποιος μπορεί να επιτρέψει ένα κείμενο
clause-overridable-hint = Ισχύει μόνο όταν το άρθρο σταματά ένα μήνυμα. Ποτέ δεν μπορεί όποιος έγραψε το κείμενο.
diff-overridable = Ποιος μπορεί να επιτρέψει ένα κείμενο: πριν { $before }, τώρα { $after }.
overrides-title = Άρθρα με εξαιρέσεις
overrides-clause = Άρθρο
overrides-department = Τμήμα
overrides-recent = Αυτόν τον μήνα
overrides-before = Πριν
overrides-count = Εξαιρέσεις: { $recent } αυτόν τον μήνα, { $before } πριν.
overrides-of = { $department }: { $recent } και { $before }

# How often an account speaks
rule-frequency = Σε έναν λογαριασμό, από όλα τα τμήματα μαζί: το πολύ { $hour } μηνύματα σε 60 λεπτά και { $day } σε 24 ώρες, και { $apart } ανάμεσα σε δύο.

# Who sends what, partners and corrections on the form of a clause
parameter-owners-hint = Ένα είδος χωρίς τμήμα είναι για όλους.
parameter-department-choose = Επιλέξτε τμήμα
error-department-none = Επιλέξτε τμήμα
parameter-sayings-hint = Οι λέξεις σε άγκιστρα συμπληρώνονται: {"{time}"}, {"{what}"}, {"{new}"}, {"{old}"}.
error-saying = Γράψτε { $word } εκεί που θα συμπληρωθεί, με έως 200 χαρακτήρες
value-beginning = πριν από το κείμενο
value-end = μετά το κείμενο

# Campaign wording
rule-campaign = Δεν χρησιμοποιούμε φράσεις προεκλογικής εκστρατείας: { $count }.
rule-campaign-words = Ποιες φράσεις

# computed
done-overridden = Επιτράπηκε για αυτό το κείμενο. Ο λόγος σας καταγράφηκε.
fault-overridable = Περισσότερα άτομα από ό,τι στον οργανισμό θα μπορούσαν να επιτρέψουν εξαίρεση από το άρθρο { $number }.
obstacle-not-overridable = Εδώ δεν υπάρχει κάτι που σταματά το άρθρο { $clause } και μπορεί να επιτραπεί.
rule-name-frequency = Πόσο συχνά
rule-does-frequency = Πόσα μηνύματα στέλνει ένας λογαριασμός την ώρα και την ημέρα, και πόση ώρα μεσολαβεί.
parameter-frequency-per-hour = Το πολύ μηνύματα σε 60 λεπτά
parameter-frequency-per-day = Το πολύ μηνύματα σε 24 ώρες
parameter-frequency-apart-min = Τουλάχιστον λεπτά ανάμεσα σε δύο
parameter-frequency-except = Είδη που επιτρέπονται πάντα
finding-too-soon = { $count ->
    [one] Μόλις { $count } λεπτό από άλλο μήνυμα αυτού του λογαριασμού
   *[other] Μόλις { $count } λεπτά από άλλο μήνυμα αυτού του λογαριασμού
}
finding-too-many-in-hour = { $count } μηνύματα αυτού του λογαριασμού σε 60 λεπτά· το πολύ { $limit }
finding-too-many-in-day = { $count } μηνύματα αυτού του λογαριασμού σε 24 ώρες· το πολύ { $limit }
finding-too-soon-advice = Κοντά: { $others }.
finding-too-many-in-hour-advice = Κοντά: { $others }.
finding-too-many-in-day-advice = Κοντά: { $others }.

## τι πήγε καλά

practices = Τι πήγε καλά
practices-lead = Μηνύματα που πήγαν καλά: ένας συνάδελφος τα προτείνει, άλλος τα δέχεται.
practices-show = Ποια
practices-library = Στη συλλογή
practices-waiting = Προτάσεις
practices-search = Αναζήτηση σε ό,τι πήγε καλά
practices-language = Γλώσσα
practices-kind = Είδος
practices-campaign = Εκστρατεία
practices-any = Όλα
practices-none = Η συλλογή είναι ακόμη άδεια
practices-none-next = Ανοίξτε ένα μήνυμα που στάλθηκε και προτείνετέ το, λέγοντας τι πήγε καλά.
practices-none-waiting = Τίποτα δεν περιμένει δεύτερο πρόσωπο
practices-none-waiting-next = Ό,τι προτείνει συνάδελφος φαίνεται εδώ.
practices-not-found = Τίποτα δεν ταιριάζει
practices-not-found-next = Δοκιμάστε λιγότερες λέξεις ή βγάλτε μια επιλογή.
practice-look = Προτάθηκε ως καλό παράδειγμα
practice-propose = Πρόταση ως καλό παράδειγμα
practice-propose-hint = Συνάδελφος το βάζει στη συλλογή ή το απορρίπτει. Τότε όσοι διαβάζουν μηνύματα βλέπουν το κείμενο, τον λόγο σας και τους αριθμούς.
practice-propose-do = Πρόταση
practice-title = Όνομα στη συλλογή
practice-why = Τι πήγε καλά
practice-why-hint = Τι έκανε ο κόσμος, και τι βοήθησε μέσα στο κείμενο;
practice-audience = Για ποιους
practice-for = για: { $audience }
practice-figures = Μετά από μία ημέρα, δίπλα σε άλλες αναρτήσεις
practice-reactions = Αντιδράσεις
practice-others = Άλλες αναρτήσεις του λογαριασμού
practice-more-than = Περισσότερες από
practice-no-figures = Δεν υπάρχουν αριθμοί μία ημέρα μετά την αποστολή.
practice-too-few = { $count ->
    [one] Μόνο { $count } άλλη ανάρτηση: πολύ λίγες για σύγκριση.
   *[other] Μόνο { $count } άλλες αναρτήσεις: πολύ λίγες για σύγκριση.
}
practice-usual = οι μισές από { $count } αναρτήσεις το πολύ { $middle }· οι μεσαίες μισές { $low } έως { $high }
practice-share = το { $share } % τους (από { $least } έως { $most } %)
practice-figures-how = «Μου αρέσει», αναδημοσιεύσεις και απαντήσεις περίπου μία ημέρα μετά την αποστολή, δίπλα στις άλλες αναρτήσεις του ίδιου λογαριασμού στις 90 ημέρες πριν και μετά. Το διάστημα ισχύει εννέα φορές στις δέκα. Δείχνει πού βρίσκεται η ανάρτηση, όχι γιατί.
practice-pictures = { $count ->
    [one] Με { $count } εικόνα.
   *[other] Με { $count } εικόνες.
}
practice-course = Πώς έφτασε εδώ
practice-proposed = Προτάθηκε
practice-accepted = Στη συλλογή
practice-declined = Απορρίφθηκε
practice-taken-out = Βγήκε
practice-proposed-by = Πρόταση: { $name }, { $at }.
practice-accepted-by = Μπήκε στη συλλογή: { $name }, { $at }.
practice-declined-by = Απόρριψη: { $name }, { $at }.
practice-taken-out-by = Βγήκε από τη συλλογή: { $name }, { $at }.
practice-start = Χρήση ως αρχή
practice-start-hint = Παίρνετε ένα νέο μήνυμα με αυτό το κείμενο. Ελέγξτε κάθε ημερομηνία και ποσό.
practice-accept = Να μπει στη συλλογή
practice-own = Το προτείνατε εσείς. Αποφασίζει συνάδελφος.
practice-decline = Απόρριψη
practice-decline-why = Γιατί δεν μπαίνει στη συλλογή;
practice-take-out = Να βγει από τη συλλογή
practice-take-out-why = Γιατί δεν είναι πια καλό παράδειγμα;
practice-message = Δείτε το μήνυμα

# computed
state-proposed = σε πρόταση
state-accepted = στη συλλογή
state-declined = απορριφθέν
state-taken-out = εκτός συλλογής
error-practice-title = Δώστε όνομα έως 200 χαρακτήρες.
error-practice-why = Πείτε τι πήγε καλά.
error-practice-long = Πείτε το σε 1.000 χαρακτήρες.
error-practice-audience = Πείτε το σε 200 χαρακτήρες.
done-practice-proposed = Προτάθηκε. Αποφασίζει συνάδελφος.
done-practice-accepted = Μπήκε στη συλλογή.
done-practice-declined = Απορρίφθηκε.
done-practice-taken-out = Βγήκε από τη συλλογή.
done-practice-started = Ένα νέο μήνυμα με αυτό το κείμενο. Ελέγξτε τι λέει.

## templates and snippets
templates = Πρότυπα
templates-messages = Μηνύματα για αρχή
templates-snippets = Κομμάτια κειμένου
templates-search = Αναζήτηση σε ονόματα και κείμενα
templates-offered = Σε χρήση
templates-away = Φυλαγμένα
templates-none = Δεν υπάρχουν ακόμη πρότυπα
templates-none-next = Ένα πρότυπο είναι ένα μήνυμα για αρχή. Φτιάξτε ένα, ή κρατήστε ένα μήνυμα ως πρότυπο από τη σελίδα του.
snippets-none = Δεν υπάρχουν ακόμη κομμάτια κειμένου
snippets-none-next = Ένα κομμάτι κειμένου μπαίνει σε ένα μήνυμα με ένα πάτημα, στη γλώσσα που γράφετε.
templates-none-away = Τίποτα δεν φυλάχτηκε
templates-none-away-next = Ό,τι φυλάτε μένει εδώ και μπορείτε να το επαναφέρετε.
templates-not-found = Δεν βρέθηκε τίποτα
templates-not-found-next = Δοκιμάστε άλλη λέξη.
template-new = Νέο πρότυπο
snippet-new = Νέο κομμάτι κειμένου
template-edit = Αλλαγή: { $name }
template-name = Όνομα
template-languages = Γλώσσες
template-for = Για
template-for-all = Όλα τα τμήματα
template-changed = Τελευταία αλλαγή
template-changed-by = Τελευταία αλλαγή: { $name }, { $at }
template-texts = Κείμενο
template-about = Επίσης στο μήνυμα
template-save = Αποθήκευση
template-change = Αλλαγή
template-put-away = Φύλαξη
template-bring-back = Επαναφορά
template-is-away = Αυτό φυλάχτηκε. Κανείς δεν μπορεί να αρχίσει από αυτό μέχρι να επανέλθει.
template-not-yours = Το αλλάζει όποιος γράφει για το τμήμα του. Ό,τι είναι για όλα τα τμήματα το αλλάζει όποιος μπορεί να επεξεργαστεί τον οδηγό.
template-placeholders-hint = Αφήστε ανοιχτό ό,τι αλλάζει κάθε φορά, μέσα σε άγκιστρα: {"{"}ημερομηνία{"}"}, {"{"}τόπος{"}"}. Ένα μήνυμα με ανοιχτή θέση δεν μπορεί να βγει.
template-drop-pictures = { $count ->
    [one] Χωρίς την εικόνα που το συνοδεύει
   *[other] Χωρίς τις { $count } εικόνες που το συνοδεύουν
}
template-begin = Αρχή μηνύματος
template-begin-do = Αρχή μηνύματος
template-open-hint = Ό,τι αφήσετε κενό το συμπληρώνετε αργότερα. Ως τότε το μήνυμα δεν μπορεί να βγει.
template-start = Αρχή από πρότυπο
template-keep = Κρατήστε το ως πρότυπο
template-keep-do = Κρατήστε το ως πρότυπο
template-keep-hint = Μένουν τα κείμενα, οι εικόνες και οι λογαριασμοί. Οι ώρες και τα στοιχεία όχι.
snippet-use = Πώς χρησιμοποιείται
snippet-use-how = Επιλέξτε το κάτω από το κείμενο όταν γράφετε ένα μήνυμα. Μπαίνει εκεί όπου είναι ο δρομέας σας.
snippet-open = Συμπληρώνετε εσείς: { $names }
snippet-choose = Επιλέξτε κομμάτι κειμένου
snippet-insert = Εισαγωγή

# computed
finding-placeholder = Το «{ $found }» δεν συμπληρώθηκε
finding-placeholder-advice = Αντικαταστήστε το, μαζί με τα άγκιστρα, με τις σωστές λέξεις.
error-template-name-empty = Δώστε ένα όνομα
error-template-name-long = Γράψτε το πολύ 120 χαρακτήρες
error-template-empty = Γράψτε το κείμενο σε μία τουλάχιστον γλώσσα
error-template-department = Επιλέξτε ένα τμήμα για το οποίο γράφετε
error-template-embargo = Όσο κρατά το εμπάργκο, μόνο το δικό του τμήμα μπορεί να το έχει ως πρότυπο
error-snippet-none = Επιλέξτε πρώτα ένα κομμάτι κειμένου
done-template-made = Κρατήθηκε.
done-template-changed = Άλλαξε.
done-template-away = Φυλάχτηκε.
done-template-back = Επανήλθε.

## messages from a table
import = Εισαγωγή μηνυμάτων
import-do = Εισαγωγή
import-lead = Φτιάξτε πολλά πρόχειρα από έναν πίνακα. Πρώτα βλέπετε τι γίνεται κάθε γραμμή. Τίποτα δεν βγαίνει: κάθε πρόχειρο ελέγχεται και εγκρίνεται όπως πάντα.
import-file = Αρχείο
import-file-hint = CSV ή πίνακας με στηλοθέτες, όπως τον αποθηκεύει ένα λογιστικό φύλλο. Το πολύ { $rows } γραμμές και { $size } MB.
import-pasted = Ή επικολλήστε τον πίνακα
import-pasted-hint = Με τη γραμμή που ονομάζει τις στήλες.
import-look = Δείτε το αρχείο
import-example = Αρχείο-παράδειγμα
import-none = Επιλέξτε ένα αρχείο ή επικολλήστε έναν πίνακα
import-columns = Στήλες
import-columns-note = Η πρώτη γραμμή τις ονομάζει. Χρειάζεται μόνο ένα κείμενο.
import-col-text = Το κείμενο σε αυτή τη γλώσσα.
import-col-title = Τίτλος εργασίας. Χωρίς τίτλο παίρνουμε την αρχή του κειμένου.
import-col-accounts = Ονόματα λογαριασμών με κενά ανάμεσα. Με @όνομα=en ο λογαριασμός παίρνει το αγγλικό κείμενο.
import-col-planned = Ημέρα και ώρα με τα ρολόγια της ζώνης { $zone }: 2026-11-30 07:30 ή 30-11-2026 07:30. Άλλη ζώνη: 2026-11-30 07:30+00:00.
import-col-until = Ως πότε ισχύει, με τον ίδιο τρόπο.
import-col-department = Όνομα του τμήματος. Χωρίς όνομα: το πρώτο για το οποίο γράφετε.
import-col-kind = Ένα από: { $kinds }.
import-col-campaign = Όνομα εκστρατείας που υπάρχει.
import-col-audience = Για ποιους είναι.
import-col-warning = Προειδοποίηση περιεχομένου.
import-looked = Έλεγχος της εισαγωγής
import-other = Άλλο αρχείο
import-mend = Διορθώστε το αρχείο και επιλέξτε το ξανά. Δεν έχει γίνει τίποτα ακόμη.
import-line = Γραμμή
import-column = Στήλη
import-wrong = Τι δεν είναι σωστό
import-troubles = { $count ->
    [one] Ένα πράγμα δεν είναι σωστό
   *[other] { $count } πράγματα δεν είναι σωστά
}
import-rows = { $count ->
    [one] Ένα πρόχειρο
   *[other] { $count } πρόχειρα
}
import-findings = Έλεγχοι
import-clean = Δεν βρέθηκε τίποτα
import-blocking = { $count ->
    [one] 1 για διόρθωση
   *[other] { $count } για διόρθωση
}
import-only-drafts = Αυτά γίνονται πρόχειρα. Ό,τι βρήκαν οι έλεγχοι το διορθώνετε σε κάθε πρόχειρο.
import-only-good = Μόνο οι γραμμές παραπάνω γίνονται πρόχειρα. Όσες έχουν λάθος μένουν έξω: διορθώστε τις και φέρτε τις με άλλο αρχείο.
import-assumed = Αυτό το αρχείο δεν είναι σε UTF-8. Το διαβάσαμε ως { $name }. Δείτε παρακάτω αν όλα τα γράμματα είναι σωστά. Αν όχι, αποθηκεύστε το ως «CSV UTF-8».
import-make = { $count ->
    [one] Δημιουργία του προχείρου
   *[other] Δημιουργία { $count } προχείρων
}
import-before = Αυτό το αρχείο έχει ήδη εισαχθεί: { $name }, { $at }.
import-again = Εισαγωγή ακόμη μία φορά

# computed
import-not-text = Αυτός ο πίνακας δεν διαβάζεται. Στο λογιστικό σας φύλλο επιλέξτε Αποθήκευση ως και μετά «CSV UTF-8».
import-too-large = Είναι μεγαλύτερο από { $value } MB. Χωρίστε το.
import-too-many = Το αρχείο έχει πάνω από { $value } γραμμές. Χωρίστε το.
import-empty = Δεν υπάρχουν μηνύματα σε αυτό το αρχείο
import-broken = Αυτή η γραμμή έχει περισσότερα από όσες είναι οι στήλες: «{ $value }». Βάλτε εισαγωγικά γύρω από ένα κείμενο με κόμμα ή ερωτηματικό.
import-quote-open = Εδώ ανοίγουν εισαγωγικά που δεν κλείνουν. Κλείστε τα ή γράψτε τα δύο φορές.
import-language-unknown = Η «{ $value }» δεν είναι γλώσσα του οργανισμού σας
import-column-unknown = Δεν υπάρχει στήλη «{ $value }». Αφαιρέστε την ή χρησιμοποιήστε ένα όνομα από τη λίστα των στηλών.
import-column-twice = Η στήλη «{ $value }» υπάρχει δύο φορές
import-no-text = Γράψτε κείμενο σε μία τουλάχιστον γλώσσα
import-account-unknown = Κανένας λογαριασμός σε χρήση δεν λέγεται «{ $value }». Γράψτε τον όπως είναι στους Λογαριασμούς.
import-account-twice = Ο λογαριασμός «{ $value }» υπάρχει δύο φορές
import-department-unknown = Δεν υπάρχει τμήμα «{ $value }». Γράψτε το όνομα όπως είναι στο Folkmoot.
import-department-not-yours = Δεν γράφετε για αυτό το τμήμα { $value }
import-campaign-unknown = Δεν υπάρχει εκστρατεία «{ $value }»
import-kind-unknown = Δεν υπάρχει είδος «{ $value }». Οι λέξεις είναι στην προηγούμενη σελίδα.
import-time = Γράψτε την ώρα όπως 2026-11-30 07:30, όχι «{ $value }»
import-time-none = Στα ρολόγια του δήμου το { $value } δεν υπάρχει ή έρχεται δύο φορές. Επιλέξτε άλλη ώρα ή προσθέστε τη διαφορά, όπως +02:00.
import-time-far = Το { $value } απέχει πάνω από δύο χρόνια
import-time-past = Το { $value } έχει περάσει. Επιλέξτε αργότερα ή αφήστε το κενό.
import-row-twice = Αυτή η γραμμή λέει το ίδιο με τη γραμμή { $value }
error-import-moved = Κάτι άλλαξε από τότε που κοιτάξατε. Κοιτάξτε ξανά και πατήστε άλλη μία φορά.
error-import-again = Αυτό το αρχείο έχει ήδη εισαχθεί. Σημειώστε το κουτί για να εισαχθεί ακόμη μία φορά.
done-imported = Τα πρόχειρα είναι έτοιμα.

# computed
parameter-kinds-owners = Ποιος στέλνει κάθε είδος
parameter-partner-department = Το τμήμα
parameter-corrections-note = Το κείμενο μιας διόρθωσης
parameter-corrections-swap = Πώς λέγεται μια τιμή που άλλαξε
parameter-corrections-over = Τι λέγεται για μήνυμα που δεν ισχύει πια
parameter-corrections-place = Πού μπαίνει
rule-name-campaign = Όχι εκστρατεία
rule-does-campaign = Καμία φράση που ζητά ψήφο ή επαινεί κόμμα, πάντα ή πριν από εκλογές.
parameter-campaign-words = Φράσεις
parameter-campaign-between = Από την προκήρυξη των εκλογών έως την ημέρα τους
finding-campaign-wording = Το «{ $found }» μοιάζει με προεκλογική εκστρατεία
finding-campaign-wording-advice = Πείτε τι γίνεται, όχι σε ποιον οφείλεται. Το πώς και πότε ψηφίζει κανείς είναι πληροφορία· το ποιον όχι.
measured-campaign-wording = Προεκλογικές φράσεις
