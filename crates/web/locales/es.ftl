# Español. Las mismas claves y variables que en.ftl. Palabras sencillas (B1), trato de usted, sin signos de exclamación.
# Los términos están en docs/glossary-el-es.md.

## language

language-own-name = Español
number-group = .
number-decimal = ,
number-grouped-from = 5

# computed
language-nl = Neerlandés
language-en = Inglés
language-el = Griego
language-es = Español
language-de = Alemán
language-fr = Francés
language-tr = Turco
language-ar = Árabe
language-pl = Polaco
language-uk = Ucraniano
language-und = Idioma desconocido

## dates and lengths of time

date-weekdays = lunes martes miércoles jueves viernes sábado domingo
date-weekdays-short = lun mar mié jue vie sáb dom
date-months = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
date-months-alone = Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre
date-months-short = ene feb mar abr may jun jul ago sep oct nov dic
date-clock = { $hour }:{ $minute }
date-short = { $day } { $month }
date-short-time = { $date }, { $time }
date-full-time = { $weekday }, { $day } de { $month }, { $time }
date-year = { $day } de { $month } de { $year }
date-day-month = { $day } de { $month }
date-day = { $weekday }, { $day } de { $month }
span-minutes = { $minutes } min
span-hours = { $hours } h
span-hours-minutes = { $hours } h { $minutes } min
span-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
span-now = ahora mismo
span-ago = hace { $span }

## shell

newsroom = Redacción
skip-to-main = Ir al contenido
nav-name = Menú principal
nav-name-phone = Menú principal, móvil
nav-town = Municipio
nav-house = Gestión
nav-inbox = Bandeja
nav-compose = Escribir
nav-approvals = Aprobaciones
nav-calendar = Calendario
nav-accounts = Cuentas
nav-people = Equipo
nav-guideline = Guía
nav-jobs = Tareas
nav-health = Estado
nav-more = Más
nav-waiting = en espera
me-page = Sus ajustes
sign-out = Cerrar sesión
look = Apariencia
look-auto = Como mi dispositivo
look-light = Clara
look-dark = Oscura
look-save = Guardar
language = Idioma
rehearsal-tag = Ensayo
rehearsal-headline = Ensayo.
rehearsal-sentence = Las personas y los mensajes son inventados. Nada se envía a una red real.
network-rehearsal = Ensayo
close = Cerrar
undo = Deshacer
loading = Cargando
offline = El servidor no responde. Lo que escribe se queda aquí. Sin guardar desde
error-home = A la página de inicio
error-number = Si pide ayuda, indique este número:

## keys

keys-title = Todas las teclas
keys-next = Mensaje siguiente, anterior
keys-open = Abrir
keys-reply = Responder
keys-handoff = Consultar a un departamento
keys-note = Nota interna
keys-done = Terminado
keys-remind = Recordármelo más tarde
keys-assign = Asignar
keys-compose = Mensaje nuevo
keys-search = Buscar o saltar
keys-goto = A la bandeja; con otras letras, a otras páginas
keys-send = Enviar
keys-back = Salir del campo
keys-all = Todas las teclas
keys-calendar-next = Mensaje anterior, siguiente
keys-calendar-day = Mensaje del día anterior, siguiente
keys-calendar-earlier = Mover un cuarto de hora antes
keys-calendar-later = Mover un cuarto de hora después
keys-calendar-quarter = Mover un cuarto de hora
keys-calendar-move-day = Mover un día
keys-calendar-stretch = Antes, hoy, después
keys-calendar-view = Día, semana, mes, lista
keys-hint = Puede desactivar las teclas sueltas en sus ajustes.

## parts

field-optional = (opcional)
form-problems = { $count ->
    [one] Hay { $count } problema
   *[other] Hay { $count } problemas
}
filter-remove = quitar el filtro
step-done = Hecho:
step-failed = Error:
chart-as-table = Ver como tabla
chart-table-name = { $title }, tabla
pager-name = Páginas
pager-newer = Más recientes
pager-older = Más antiguos
pager-before = Anterior
pager-after = Siguiente
pager-range = { $from } a { $to } de { $total }
search = Buscar
job-count = { $done } de { $total }
job-stop = Parar
job-leave = Puede salir de esta página.
due-left = faltan { $span }
due-over = { $span } de retraso
due-done = Respondido en { $span }
due-paused = Plazo en pausa
tone-grateful = Gratitud
tone-neutral = Neutro
tone-worried = Preocupación
tone-unhappy = Descontento
tone-angry = Enfado
queue-private = Mensaje privado
queue-unread = aún sin leer
queue-similar = mensajes parecidos
lane-staff-only = Solo para el equipo
reply-kind = Tipo de respuesta
reply-text = Su respuesta
proof-must = { $count ->
    [one] { $count } punto por corregir antes de enviarlo
   *[other] { $count } puntos por corregir antes de enviarlo
}
proof-look = { $count ->
    [one] { $count } punto que conviene mirar
   *[other] { $count } puntos que conviene mirar
}
proof-clean = Nada que corregir.
proof-rule = Guía
preview-own = Texto propio
preview-shared = Texto común
preview-no-alt = Sin descripción
preview-left-out = { $count ->
    [one] No se envía aquí: imagen { $numbers }
   *[other] No se envían aquí: imágenes { $numbers }
}
preview-adapted = { $count ->
    [one] { $count } imagen se reduce o se guarda de otra forma para esta red
   *[other] { $count } imágenes se reducen o se guardan de otra forma para esta red
}
count-of = { $count } de { $limit }
count-over = sobran { $over } ({ $limit })
event-draft = Borrador
event-waiting = Pendiente de aprobación
event-planned = Programado
event-sent = Enviado
event-failed = No se envió
event-clash = coincide con otro mensaje
event-quiet = en horas de silencio
event-crowded = demasiado a menudo en una cuenta

## charts

chart-promise = Nuestro compromiso
chart-typical = Lo habitual
chart-slowest = El 10 % más lento
chart-quiet-hours = Horas de silencio

## sign-in and set-up

save = Guardar
cancel = Cancelar
table-actions = Acciones
field-email = Correo electrónico del trabajo
field-password = Contraseña
field-password-new = Contraseña nueva
field-name = Nombre completo
field-department = Departamento
field-account = Cuenta
password-rules = Al menos { $shortest } caracteres. Tres o cuatro palabras que no tienen relación son fáciles de recordar y difíciles de adivinar.
sign-in-title = Iniciar sesión
sign-in-lead = Use la dirección en la que recibió la invitación.
sign-in-button = Iniciar sesión
sign-in-too-many = Demasiados intentos. Espere un cuarto de hora e inténtelo de nuevo.
sign-in-demo = O mire la aplicación como
sign-in-demo-note = Este municipio y su gente son inventados. Nada se envía a una red real.
set-up-title = Prepare su redacción
set-up-lead = Esta página aparece una sola vez. Las cuentas, los departamentos y el equipo se añaden después.
set-up-town = Su organización
set-up-organisation = Nombre
set-up-organisation-hint = Como la conoce la ciudadanía, por ejemplo Veldmonde
set-up-language = Idioma
set-up-languages = Los mensajes también se escriben en
set-up-zone = Zona horaria
set-up-zone-choose = Elija una zona horaria
set-up-department = Primer departamento
set-up-department-hint = Por ejemplo, Comunicación o Atención ciudadana
set-up-you = Usted
set-up-button = Preparar
join-title = Le damos la bienvenida a { $town }
join-lead = Alguien de su equipo le ha invitado. Elija una contraseña para empezar.
join-button = Entrar
join-ended-title = Invitación
join-ended = Esta invitación ya no es válida
join-ended-next = Se ha usado, tiene más de una semana o se ha retirado. Pida una nueva a su equipo.
me-you = Usted
me-who-changes = El nombre, el puesto, la dirección y los roles los cambia quien gestiona al equipo.
me-password = Contraseña
me-password-old = Contraseña actual
me-password-save = Cambiar la contraseña
me-look = Idioma y apariencia
feed = El calendario en su propio programa
feed-note = Una dirección para el calendario de su teléfono u ordenador. Muestra los mensajes que usted puede leer aquí, desde hace un mes hasta dentro de un año.
feed-make = Crear una dirección
feed-made = Tiene una dirección desde { $at }.
feed-renew = Crear una dirección nueva
feed-revoke = Anular la dirección
feed-renew-note = Con una dirección nueva, la anterior deja de funcionar.
feed-ready = Su dirección está lista.
feed-how = Añádala en su programa como calendario de internet.
feed-secret = Cópiela ahora: se muestra una sola vez. Quien tenga la dirección puede leer el calendario, así que no la comparta.
feed-back = Volver a su página

# computed
done-set-up = Su redacción está lista. Conecte una cuenta y después invite a su equipo.
done-joined = Le damos la bienvenida. Elija aquí su idioma y la apariencia.
done-password = Su contraseña ha cambiado. La sesión se ha cerrado en los demás navegadores.
done-feed-revoked = La dirección está anulada. Ya no funciona.

## inbox

inbox-list = Mensajes en espera
inbox-tabs = Colas
inbox-tab-to-answer = Responder
inbox-tab-department = Consultas
inbox-tab-follow-up = Seguimiento
inbox-tab-done = Hechos
inbox-tab-asked = Consultas para usted
inbox-group-over = Fuera de plazo
inbox-group-soon = Vencen en una hora
inbox-group-today = Hoy, más tarde
inbox-group-later = Otro día
inbox-news = { $count ->
    [one] { $count } mensaje nuevo
   *[other] { $count } mensajes nuevos
}
inbox-news-show = Mostrar
inbox-search = Buscar mensajes, nombres, números
inbox-filter = Filtro
inbox-account = Cuenta
inbox-all-accounts = Todas las cuentas
inbox-owner = De quién
inbox-everybody = De todo el equipo
inbox-me = Míos
inbox-filter-apply = Mostrar estos
inbox-filter-clear = Mostrar todo
inbox-nothing-found = No se ha encontrado nada
inbox-nothing-found-next = Ningún mensaje de esta cola coincide. Pruebe con menos palabras o muéstrelos todos.
inbox-empty-to-answer = Todo el mundo tiene respuesta
inbox-empty-to-answer-next = No hay nada en espera en esta cola. Los mensajes nuevos aparecen aquí por sí solos.
inbox-empty-department = Ningún departamento tiene consultas
inbox-empty-department-next = Lo que consulta a un departamento espera aquí hasta que responde.
inbox-empty-follow-up = No hay trabajo pendiente
inbox-empty-follow-up-next = El trabajo fuera de la pantalla está aquí hasta que la persona sabe cómo terminó.
inbox-empty-done = Aquí aún no hay nada
inbox-empty-done-next = Aquí están los casos respondidos y cerrados.
inbox-empty-asked = Nadie le pregunta nada
inbox-empty-asked-next = Aquí están las consultas a su departamento hasta que se responden.
inbox-pick = Elija un mensaje para leerlo
inbox-pick-next = Los de arriba son los más cercanos al plazo que prometimos.

## case

case-conversation = Conversación
case-messages = Mensajes de esta conversación
case-about = Sobre este mensaje
case-details = Datos
case-back = Volver al caso
case-back-to-inbox = Volver a la bandeja
case-public = Público
case-private = Mensaje privado
case-more = Más acciones
case-take = Me encargo
case-reopen = Abrir de nuevo
case-nobody = Nadie todavía
case-the-newsroom = La redacción
case-act-assign = Dar a otra persona del equipo
case-act-department = Pasar a otro departamento
case-act-hand-off = Consultar a un departamento
case-act-follow-up = Programar trabajo fuera de la pantalla
case-act-close = Terminado
case-send-assign = Dar
case-send-department = Pasar
case-send-hand-off = Consultar al departamento
case-send-follow-up = Programar
case-send-close = Cerrar el caso
case-date = Fecha
case-time = Hora
case-department-hint = El caso deja su departamento para siempre. Si quiere que le respondan, haga una consulta.
case-ask-whom = Qué departamento
case-ask-expert = Quién
case-any-expert = Cualquiera de allí
case-ask-question = Su consulta
case-ask-question-hint = Solo la ve el equipo. Diga qué necesita para responder a la persona.
case-ask-by = Respuesta necesaria antes de
case-work-kind = Tipo de trabajo
case-work-what = Qué hay que hacer
case-work-what-hint = Solo lo ve el equipo.
case-work-who = Quién se ocupa
case-work-by = Para cuándo
case-close-why = Por qué se cierra
closing-answered = La persona tiene respuesta
closing-done = El trabajo está hecho y la persona lo sabe
closing-nothing-to-answer = No hay nada que responder
closing-withdrawn = La persona borró el mensaje
case-post-kept = Lo borró quien lo escribió. Ver el texto guardado en el registro
case-post-deleted = Lo borró quien lo escribió, { $at }
case-post-withdrawn = Lo retiramos, { $at }
case-post-edited = Editado: { $at }
case-post-earlier = { $count ->
    [one] Ver la versión anterior
   *[other] Ver { $count } versiones anteriores
}
case-post-version = Versión { $number }, hasta
case-post-warning = Advertencia: { $words }
case-post-there = En la red
case-reply-to-this = Responder a esto
case-likes = { $count ->
    [one] { $count } favorito
   *[other] { $count } favoritos
}
case-reposts = { $count ->
    [one] { $count } vez compartido
   *[other] { $count } veces compartido
}
case-media-image = Imagen
case-media-video = Vídeo
case-media-audio = Sonido
case-media-other = Archivo adjunto
case-answer-by = texto de { $who }
case-answer-draft = Sin enviar, es un borrador
case-answer-waits = Espera la revisión de otra persona del equipo
case-answer-rejected = Devuelto
case-answer-rejected-why = Una persona del equipo lo devolvió: { $why }
case-answer-approved = Aprobado
case-answer-scheduled = Sale: { $at }
case-answer-withdrawn = Retirado
case-answer-on-its-way = En camino
case-answer-late = Con retraso
case-answer-late-why = La red aún no lo acepta. Lo intentamos de nuevo: { $at }.
case-answer-sent = Enviado
case-answer-failed = Sin enviar
case-answer-failed-why = No se envió. { $why } La persona no lo ha visto; el texto está a salvo aquí.
case-answer-uncertain = No es seguro que llegara
case-answer-uncertain-why = La red no dijo si lo aceptó. Lo estamos buscando allí. No lo escriba de nuevo.
case-answer-cancelled = Detenido antes de salir
case-answer-look = Qué hacer
case-answer-again = Volver a poner el texto en la respuesta
case-asked-department = consulta a { $department }
case-asked-expert = consulta a { $expert }, { $department }
case-asked-due = Respuesta necesaria antes de: { $at }
case-give-answer = Dar la respuesta
case-answer-for-citizen = ¿Qué se le puede decir a la persona?
case-answer-may-be-public = Se puede publicar todo
case-answer-may-be-public-hint = Si no, atención ciudadana escribe con sus propias palabras.
case-department-says = Respuesta de { $department }
case-you-decide = Usted decide qué se publica
case-may-go-out = Se puede publicar
case-not-all-public = No se puede publicar todo
case-use-answer = Usar esta respuesta
case-edit-answer = Usar como punto de partida
case-work-role = { $kind }, antes de: { $at }
case-work-open = Por hacer
case-work-late = Debería estar hecho
case-work-done = Hecho { $at }:
case-work-untold = La persona aún no lo sabe
case-work-telling = Hay una respuesta en camino que lo cuenta
case-work-told-there = Lo contó nuestra respuesta, { $at }
case-work-told-person = Se contó en persona, { $at }
case-work-say-done = Diga que está hecho
case-work-outcome = Qué resultó
case-work-is-done = Está hecho
case-work-say-told = Se contó en persona
case-work-how = Cómo y quién
case-work-is-told = La persona lo sabe
case-event-opened = Llegó para { $department }
case-event-opened-word = Llegó para { $department } por la palabra «{ $word }»
case-event-took = { $who } se encarga
case-event-assigned = { $who } lo dio a { $to }
case-event-put-back = { $who } lo devolvió a la cola
case-event-sent = { $who } lo pasó de { $from } a { $to }
case-event-closed = { $who } lo cerró: { $why }
case-event-reopened = { $who } lo abrió de nuevo
case-event-reopened-post = Abierto de nuevo por un mensaje nuevo
case-event-told = { $who } lo contó en persona: { $how }
case-case = Caso
case-state = Estado
case-language = Idioma
case-department = Departamento
case-owner = Se encarga
case-came-in = Llegada
case-account = Cuenta
case-reopened = Abierto de nuevo
case-reopened-times = { $count ->
    [one] una vez
   *[other] { $count } veces
}
case-promise-first = Primera respuesta antes de: { $at }. Nuestro compromiso es de { $of } en horario de atención.
case-promise-again = La persona escribió de nuevo. Respuesta antes de: { $at }. Nuestro compromiso es de { $of } en horario de atención.
case-promise-done = Nuestro compromiso es de { $of } en horario de atención.
case-promise-closed = Cerrado
case-promise-closed-next = Un mensaje nuevo de la persona lo abre de nuevo.
case-promise-none = Sin plazo
case-promise-none-next = Ahora no se debe ninguna respuesta.
case-steps = Pasos
step-front-office = Atención ciudadana
step-nobody-yet = Nadie se encarga todavía
step-answered = { $who }, { $took } de { $of }
step-by = { $who }, antes de: { $at }
step-before = antes de: { $at }
step-you-before = Usted, antes de: { $at }
step-answer = Responder a la persona
step-work = { $kind }: { $what }
step-done-by = { $who }, { $at }
step-told = Contárselo a la persona
step-tell-them = Márquelo en su respuesta o diga cómo lo contó
case-person = Persona
person-first = Primer contacto.
person-earlier = { $count ->
    [one] { $count } caso anterior.
   *[other] { $count } casos anteriores.
}
person-kept = Guardamos el nombre público y los mensajes que nos escribe. No se crea ningún perfil.
person-page = Página en la red
person-bot = Un programa
reply-public = Respuesta pública
reply-private = Mensaje privado
reply-note = Nota interna
reply-as = Responder como { $handle }
reply-note-placeholder = Una nota para su equipo
reply-left = { $count ->
    [one] queda { $count } carácter
   *[other] quedan { $count } caracteres
}
reply-answers = Responde a:
reply-private-talk = Le escribió en privado, así que la respuesta también es privada.
reply-language = Idioma
reply-tells = Esta respuesta informa a la persona sobre
reply-offline = Sin conexión
answering-begin = Respondo yo
answering-you = Está respondiendo. El equipo lo ve hasta las { $until }, y más tiempo mientras escribe.
answering-stop = Al final no respondo
answering-other = Está respondiendo { $who }, desde: { $at }.
answering-other-next = Pónganse de acuerdo o envíe la suya de todos modos.
answering-anyway = Responder de todos modos
reply-check = Revisar el texto
reply-checked = Revisado ahora mismo
reply-proof = Lo que dice la guía
reply-ask-for-check = Pedir una revisión
reply-send = Enviar
reply-save-note = Guardar la nota

# computed
follow-up-call = Llamada
follow-up-letter = Carta
follow-up-visit = Visita
follow-up-work-order = Orden de trabajo
done-taken = Ahora se encarga usted.
done-assigned = Se lo ha dado a otra persona del equipo.
done-put-back = De vuelta en la cola.
done-sent-to-department = Pasado al otro departamento.
done-asked = La consulta está en el departamento.
done-follow-up-planned = Programado. El caso sigue abierto hasta que la persona lo sepa.
done-closed = Cerrado.
done-reopened = Abierto de nuevo.
done-reply-sent = Su respuesta está en camino.
done-reply-waits = Otra persona del equipo lee antes su respuesta.
done-noted = Nota guardada.
done-answered-handoff = Atención ciudadana tiene su respuesta.
done-work-done = Anotado. Ahora cuénteselo a la persona.
done-told = Anotado: la persona lo sabe.
error-due = Indique una fecha y una hora
error-department-taken = Ya hay un departamento con este nombre
error-department = Elija un departamento
error-closing = Elija un motivo
error-reply-kind = Elija otro tipo de respuesta; este no es posible aquí

## findings of the guideline

finding-in-language = { $title } ({ $language })

# computed
finding-empty = No hay texto
finding-empty-advice = Escriba lo que la gente debe saber.
finding-too-long = Sobran { $over } para { $network }: { $used } de { $limit }
finding-too-long-advice = Acorte la parte marcada o dé a esta cuenta un texto propio.
finding-outside-posting-hours = Fuera del horario de publicación
finding-outside-posting-hours-advice = A esta hora solo salen noticias urgentes.
finding-in-the-past = Esta hora ya ha pasado
finding-in-the-past-advice = Elija otra hora, o ninguna: entonces sale en cuanto se apruebe.
finding-no-alt-text = La imagen { $picture } no tiene descripción
finding-no-alt-text-advice = Diga qué muestra. Sin eso, quien no puede verla se queda fuera.
finding-poor-alt-text = Una descripción dice demasiado poco: «{ $found }»
finding-poor-alt-text-advice = Diga quién o qué se ve y por qué importa aquí.
finding-too-many-pictures = { $used ->
    [one] { $used } imagen; { $network } acepta { $limit }
   *[other] { $used } imágenes; { $network } acepta { $limit }
}
finding-too-many-pictures-advice = Elija cuáles van allí o envíe solo las primeras.
finding-picture-refused = { $network } no acepta esta imagen
finding-picture-refused-advice = La red no acepta este tipo o este tamaño, o la descripción es demasiado larga.
finding-email-address = Una dirección de correo electrónico: { $found }
finding-email-address-advice = Parece privada. Use una dirección de la organización.
finding-telephone-number = Un número de teléfono: { $found }
finding-telephone-number-advice = Parece privado. Use un número de la organización.
finding-bank-account = Una cuenta bancaria: { $found }
finding-bank-account-advice = Parece privada. Quítela o enlace a una página de la organización.
finding-national-number = Un número de identificación nacional: { $found }
finding-national-number-advice = No se puede publicar nunca. Quítelo.
finding-broken-link = Este enlace no lleva a ningún sitio: { $found }
finding-broken-link-advice = Copie de nuevo la dirección desde su navegador.
finding-insecure-link = Un enlace sin cifrar: { $found }
finding-insecure-link-advice = Use la dirección que empieza por https.
finding-shortened-link = Un enlace acortado oculta adónde lleva: { $found }
finding-shortened-link-advice = Use la dirección completa, para que la gente vea adónde va.
finding-missing-language = Falta el texto en este idioma: { $language }
finding-missing-language-advice = Escríbalo también en este idioma.
finding-long-sentence = Una frase de { $used } palabras
finding-long-sentence-advice = Hasta { $limit } palabras se leen bien. Haga dos frases.
finding-hard-word = { $better ->
    [none] Una palabra de oficina: { $found }
   *[other] Escriba { $better } en lugar de { $found }
}
finding-hard-word-advice = { $better ->
    [none] Dígalo como lo diría en la ventanilla.
   *[other] Más gente conoce esta palabra.
}
finding-hard-to-read = Se lee con dificultad: { $used } en la escala { $formula }
finding-hard-to-read-advice = { $better ->
    [lower] Un texto claro tiene { $limit } o menos.
   *[higher] Un texto claro tiene { $limit } o más.
} Ayudan las palabras y las frases más cortas.
finding-shouting = Un { $used } % de mayúsculas parece un grito
finding-shouting-advice = Escriba con letras normales.
finding-hashtag-case = Escriba { $better } en lugar de { $found }
finding-hashtag-case-advice = Con mayúsculas, un lector de pantalla puede leer las palabras.
finding-too-many-hashtags = { $used } etiquetas
finding-too-many-hashtags-advice = Hasta { $limit } ayudan a encontrarlo. Quite las demás.
finding-too-many-emoji = { $used } emojis
finding-too-many-emoji-advice = Hasta { $limit } resultan amables. Un lector de pantalla lee todos en voz alta.
finding-unwanted-word = No escribimos { $found }
finding-unwanted-word-advice = Así lo dice la guía.
finding-near-duplicate = { $department } dice casi lo mismo
finding-near-duplicate-advice = Cuéntenlo juntos, o diga en qué es distinto.
finding-different-date = { $department } dice { $other }, no { $found }
finding-different-date-advice = Pregunte qué es correcto antes de que dos mensajes se contradigan.
finding-different-time = { $department } dice { $other }, no { $found }
finding-different-time-advice = Pregunte qué es correcto antes de que dos mensajes se contradigan.
finding-different-amount = { $department } dice { $other }, no { $found }
finding-different-amount-advice = Pregunte qué es correcto antes de que dos mensajes se contradigan.
finding-different-place = { $department } dice { $other }, no { $found }
finding-different-place-advice = Pregunte qué es correcto antes de que dos mensajes se contradigan.
finding-kind-of-others = Este tipo de mensaje lo envía { $department }
finding-kind-of-others-advice = Pídales que lo envíen, o elija otro tipo.
finding-missing-partner = { $department } tiene que participar
finding-missing-partner-advice = Añádalo como participante.
finding-hidden-characters = { $count ->
    [one] Un carácter oculto: { $found }
   *[other] { $count } caracteres ocultos: { $found }
}
finding-hidden-characters-advice = Pueden girar u ocultar texto. A menudo llegan al pegar.

## compose

compose-new = Mensaje nuevo
compose-title = Título de trabajo
compose-title-hint = Solo para el equipo. Nunca se publica.
compose-message = Mensaje
compose-languages = Versión por idioma
compose-tab-checked = revisado
compose-tab-empty = vacío
compose-text-in = Mensaje ({ $language })
compose-send-to = Enviar a
compose-proof = Revisión
compose-check = Revisar
compose-checked = Revisado ahora mismo
compose-beside-time = { $count ->
    [one] Y { $count } junto a la hora
   *[other] Y { $count } junto a la hora
}
compose-moved-on = El texto ha cambiado desde la revisión. No se ha sustituido nada. Mire las observaciones nuevas.
compose-pictures = Añadir imágenes
compose-pictures-hint = Hasta { $most }: PNG, JPEG, WebP o GIF sin movimiento, de hasta 20 MB cada una y 64 MB a la vez. Se quitan el lugar y la cámara. Cada red las recibe en el tamaño que acepta.
compose-pictures-add = Añadir
compose-picture = Imagen { $number }
compose-picture-remove = Quitar la imagen { $number }
compose-picture-earlier = Adelantar la imagen { $number }
compose-picture-more = Recorte y cuentas de la imagen { $number }
compose-sight = Qué debe verse siempre
compose-sight-hint = Las redes recortan las imágenes. Señale lo importante o indique su lugar en tanto por ciento.
compose-sight-left = Desde la izquierda, %
compose-sight-top = Desde arriba, %
compose-left-out = No enviar a
compose-alt = ¿Qué muestra la imagen { $number }? ({ $language })
compose-alt-example = Por ejemplo: un puente con una barrera roja y blanca
compose-warning = Advertencia de contenido
compose-warning-hint = Se muestra antes del texto, donde la red lo permite.
compose-own = Texto propio para una cuenta
compose-own-hint = Déjelo vacío para enviar el texto común.
compose-own-text = Texto propio para { $handle }
compose-account-language = Idioma para { $handle }
compose-previews = En cada red
compose-previews-remark = Como lo verá la gente
compose-no-account = Elija al menos una cuenta para ver cómo queda.
compose-saved = Guardado: { $at }
compose-not-saved = Aún sin guardar
compose-save = Guardar
compose-submit = Pedir aprobación
compose-side = Programación y aprobación
compose-when = Cuándo
compose-date = Fecha
compose-time = Hora
compose-when-hint = En la hora de { $zone }. Deje los dos vacíos para enviarlo en cuanto se apruebe.
compose-approval = Aprobación
compose-for-whom = Para quién
compose-department = Departamento
compose-no-department = Elija un departamento para el que escribe
compose-kind = Tipo de información
compose-visibility = Quién puede verlo
compose-audience = Público
compose-audience-hint = Por ejemplo: quien va al trabajo, vecindario del norte
compose-answers = Es una respuesta a una persona. Sigue siendo tan pública o privada como la pregunta.
compose-stale = Alguien de su equipo cambió este mensaje mientras usted escribía.
compose-stale-next = No se ha perdido nada de su texto ni del otro. Compárelos abajo. Si guarda ahora, su texto sustituye al otro.
compose-stale-theirs = Lo que guardó la otra persona
when-no-date = Elija una fecha
when-no-time = Elija una hora, por ejemplo 7:30
when-beyond = Elija una fecha más cercana a hoy
when-skipped = Esa noche no existen las { $time }: los relojes se adelantan. Elija una de las dos horas de abajo
when-twice = Esa noche las { $time } llegan dos veces: los relojes se atrasan. Elija cuál quiere decir
when-which = ¿Qué hora quiere decir?
when-first = { $at }, la primera vez ({ $offset })
when-second = { $at }, la segunda vez ({ $offset })
fix-move = Mover a: { $at }
fix-first-pictures = { $count ->
    [one] Enviar solo la primera
   *[other] Enviar solo las { $count } primeras
}
fix-use = Usar { $with }
fix-remove = Quitar
fix-mend = Corregir
gate-no-account = Se abre cuando elija una cuenta
gate-fixes = { $count ->
    [one] Se abre cuando se corrija { $count } punto
   *[other] Se abre cuando se corrijan { $count } puntos
}
gate-open = Listo: otra persona del equipo debe aprobarlo
step-written = Escrito
step-approval = Lo aprueba otra persona
step-approval-who = Cualquiera que pueda aprobar, menos quien lo escribió
step-out = Sale
step-by-at = { $name }, { $at }
step-goes = { $count ->
    [one] A { $count } cuenta, en cuanto se apruebe
   *[other] A { $count } cuentas, en cuanto se apruebe
}
step-goes-at = { $count ->
    [one] A { $count } cuenta, { $at }
   *[other] A { $count } cuentas, { $at }
}
step-when-approved = En cuanto se apruebe
strip-sentence = De { $from } a { $to }. Su mensaje está programado para: { $planned }. { $others ->
    [one] En este tiempo sale { $others } mensaje más.
   *[other] En este tiempo salen { $others } mensajes más.
}
strip-quiet = Horas de silencio de { $from } a { $to }.
error-pictures-many = Un mensaje puede tener { $most } imágenes

# computed
kind-news = Noticia
kind-schedule-change = Cambio de horario
kind-works = Obras
kind-delay = Retraso o avería
kind-emergency = Peligro
kind-event = Evento
kind-service = Cómo usar un servicio
kind-reply = Respuesta a una persona
visibility-public = Todo el mundo
visibility-unlisted = Todo el mundo, pero no en las cronologías públicas
error-picture-heavy = «{ $name }» ocupa más de 20 MB. Hágala más pequeña y añádala de nuevo
error-picture-large = «{ $name }» tiene más de 40 millones de píxeles. Hágala más pequeña y añádala de nuevo
error-picture-moving = «{ $name }» se mueve. Añada una imagen fija
error-picture-heic = «{ $name }» es un archivo HEIC, que las redes no muestran. Guárdelo como JPEG y añádalo de nuevo
error-picture-avif = «{ $name }» es un archivo AVIF, que muchas redes no muestran. Guárdelo como JPEG y añádalo de nuevo
error-picture-film = «{ $name }» es un vídeo. Solo se pueden añadir imágenes
error-picture-empty = «{ $name }» está vacío. Copie el archivo otra vez y añádalo de nuevo
error-picture-together = «{ $name }» no cupo: todas juntas ocupan más de 64 MB. Añádala de nuevo ahora
error-picture-again = «{ $name }» ya está en este mensaje
error-picture-drawing = «{ $name }» es un dibujo SVG, que las redes no muestran. Guárdelo como PNG y añádalo de nuevo
error-picture-type = «{ $name }» no es una imagen PNG, JPEG, WebP o GIF. Guárdelo como JPEG o PNG y añádalo de nuevo
error-picture-broken = «{ $name }» no se puede leer. Quizá esté dañado. Guárdelo otra vez y añádalo de nuevo
done-saved = Guardado.

## messages

message-all = Todos los mensajes
message-side = Qué se puede hacer
message-do = Qué puede hacer
message-says = Qué dice
message-no-text = Aún no hay nada escrito.
message-own-text = Texto propio para { $handle }
message-deliveries = Adónde fue
message-figures = Qué hizo la gente con él
message-editions = Ediciones
message-edition = Edición { $number }
message-edition-by = Edición { $number }: { $name }, { $at }
message-older-editions = { $count ->
    [one] Y { $count } edición anterior
   *[other] Y { $count } ediciones anteriores
}
message-facts = Datos
message-planned = Programado
message-started = Empezado
message-answers = Responde a
message-answers-case = El caso de la persona
message-title = Mensaje
message-state = Estado
message-when = Salida
message-no-time = Aún sin hora
message-trouble = { $count } no llegaron
message-none = Aquí no hay mensajes
message-none-next = Los mensajes que escribe están aquí, desde el borrador hasta la retirada.
message-search = Buscar en los mensajes
message-search-do = Buscar
messages-by-state = Mensajes por estado
messages-all = Todos
messages-writing = En preparación
messages-waiting = Pendientes de aprobación
messages-planned = Programados
messages-out = Enviados
figure-likes = Me gusta
figure-reposts = Veces compartido
figure-replies = Respuestas
figure-read = Medición
change-accounts = Va a otras cuentas.
change-pictures = Cambiaron sus imágenes o sus descripciones.
change-warning = Cambió su advertencia de contenido.
change-visibility = Pueden verlo otras personas.
note-submitted = { $name } pidió aprobación, { $at }.
note-rejected = { $name } lo devolvió:
note-approved = Está aprobado y no tiene hora. Sale cuando usted lo diga.
note-goes-out = Sale: { $at }.
note-goes-out-seconds = { $seconds ->
    [one] Sale en { $seconds } segundo.
   *[other] Sale en { $seconds } segundos.
}
note-trouble = No llegó todo.
note-trouble-next = Nada se envía dos veces. Mire abajo qué hacer.
note-withdrawn = { $name } lo retiró:
act-approve = Aprobar
act-send-back = Devolver
act-send-back-why = ¿Qué hay que cambiar?
act-send-back-hint = Lo lee quien lo escribió.
act-publish-now = Enviar ahora
act-stop = Parar
act-reschedule = Otra hora
act-reschedule-do = Mover
act-edit = Seguir escribiendo
act-edit-hint = Un cambio necesita una nueva aprobación. Hasta entonces, lo publicado sigue como está.
act-break-glass = Enviar sin una segunda persona
act-break-glass-warning = Solo si hay personas en peligro y no se puede avisar a nadie. Su motivo queda en el registro y se revisa después.
act-break-glass-why = ¿Por qué no puede esperar?
act-break-glass-do = Enviar sin nadie más
act-withdraw-message = Retirar
act-withdraw-warning = Desaparece de cada red que lo permite. Quien lo ha visto, lo ha visto.
act-withdraw-why = ¿Por qué se retira?
act-withdraw-do = Retirar
approval-four-eyes = { $name }, { $at }
approval-break-glass = { $name } sin nadie más, en una emergencia, { $at }
approval-standing = { $name }, como permite el apartado { $clause }, { $at }

# computed
message-draft = Borrador
message-submitted = Pendiente de aprobación
message-rejected = Devuelto
message-approved = Aprobado
message-scheduled = Programado
message-published = Enviado
message-withdrawn = Retirado
done-submitted = Se ha pedido a otra persona del equipo que lo apruebe.
done-approved = Aprobado. Sale a su hora.
done-approved-alone = Sale. Su motivo queda guardado.
done-sent-back = Devuelto a quien lo escribió.
done-stopped = Parado. Sigue aprobado.
done-goes-out = Sale en un momento.
done-rescheduled = Movido a otra hora.
done-moved = Movido de { $from } a { $to }.
done-withdrawn = Retirado.

## approvals

approvals-waiting = { $count ->
    [one] { $count } mensaje espera
   *[other] { $count } mensajes esperan
}
approvals-none = Nada espera aprobación
approvals-none-next = Cuando alguien de su equipo pide aprobación, el mensaje aparece aquí.
approvals-by = Texto de { $name }
approvals-for = Programado para: { $at }

## calendar

calendar-day = Día
calendar-week = Semana
calendar-month = Mes
calendar-list = Lista
calendar-view = Vista
calendar-today = Hoy
calendar-day-before = Día anterior
calendar-day-after = Día siguiente
calendar-month-before = Mes anterior
calendar-month-after = Mes siguiente
calendar-week-before = Antes
calendar-week-after = Después
calendar-stretch = { $from } a { $to }
calendar-month-name = { $month } de { $year }
calendar-week-number = Semana { $number }
calendar-grid = Mensajes: { $stretch }
calendar-outside = Antes de las 7:00, después de las 22:00 o muchos a la vez
calendar-departments = Mostrar departamentos
calendar-show = Mostrar
calendar-side = Qué necesita atención
calendar-decide = Necesita una decisión
calendar-decide-none = Nada se estorba.
calendar-questions = Preguntas esperadas
calendar-colleagues = Quién responde
calendar-questions-none = No hay nada previsto aquí sobre lo que se pueda preguntar.
calendar-questions-unknown = no se sabe
calendar-questions-range = ({ $least } a { $most })
calendar-office-closed = Oficina cerrada
calendar-can-answer = { $count ->
    [one] 1 compañero
   *[other] { $count } compañeros
}
calendar-questions-method = Respuestas en un día: tantas como solían recibir las publicaciones de la misma cuenta en los últimos 180 días; una cuenta necesita { $least } publicaciones. Nueve de cada diez veces el número real está entre los dos del paréntesis. No se mira de qué trata el mensaje. Los compañeros son quienes pueden responder a los ciudadanos; todavía no se sabe quién está de servicio.
calendar-clash = Dos a la vez en una cuenta
calendar-quiet = En horas de silencio
calendar-crowded = { $said } ({ $account }, regla { $clause })
calendar-how-often = Con qué frecuencia en este tiempo
calendar-messages = Mensajes
best-time = Mejor hora
best-time-few = Hay muy pocas publicaciones para saberlo: { $count }, y hacen falta { $least }.
best-time-none = Con { $count } publicaciones, ninguna hora parece mejor que otra.
best-time-hour = { $weekday }, de { $from } a { $to }
best-time-factor = { $factor } veces las reacciones habituales
best-time-figures = (de { $least } a { $most }, { $count ->
    [one] una publicación
   *[other] { $count } publicaciones
})
best-time-how = Cómo se sabe
best-time-method = Contamos los me gusta, las veces compartidas y las respuestas de nuestras publicaciones de los últimos 180 días, un día después de cada una, y los comparamos con lo habitual de su cuenta. Las horas con pocas publicaciones se acercan a lo habitual; las que tienen menos de { $least } no aparecen. Nueve de cada diez veces el valor real está entre los dos números del paréntesis. La causa puede ser el tipo de mensaje y no la hora.
calendar-empty = No hay nada programado en este tiempo
calendar-empty-next = Escriba un mensaje, póngale fecha y aparecerá aquí.
calendar-move = Mover
calendar-move-do = Mover
calendar-move-one = Mover: { $title }
calendar-move-title = Otra hora
calendar-move-hint = En la hora de { $zone }.
calendar-move-not = No puede mover este mensaje: ya se envió o su función no lo permite aquí.
calendar-back = Volver al calendario
calendar-step-day-before = Un día antes
calendar-step-day-after = Un día después
calendar-step-earlier = Un cuarto de hora antes
calendar-step-later = Un cuarto de hora después
calendar-more = { $count } más
calendar-offset = (UTC{ $offset })
calendar-holiday = Festivo
calendar-clocks-forward = El reloj se adelanta: no hay de { $from } a { $until }
calendar-clocks-back = El reloj se atrasa: de { $from } a { $until } ocurre dos veces
calendar-filter = Elegir cuenta, estado y tipo
calendar-any = Todo
calendar-filtered = { $count ->
    [one] Un mensaje: { $what }.
   *[other] { $count } mensajes: { $what }.
}
calendar-everything = Mostrar todo
calendar-no-such-day = Ese día no existe en el calendario. Este es el día de hoy.
calendar-cut = Hay más mensajes de los que caben en una página. Estos son los primeros { $count }; elija un tiempo más corto para ver el resto.

## deliveries

deliveries = Envíos
deliveries-show = Qué envíos
deliveries-problems = Necesitan a alguien
deliveries-all = Todos
deliveries-counts = { $failed } con error, { $uncertain } dudosos, { $late } con retraso.
deliveries-none = Aún no ha salido nada
deliveries-none-next = Cada mensaje que sale deja aquí una línea por cuenta.
deliveries-well = Llegó todo
deliveries-well-next = Un envío que falla, se retrasa o quizá salió aparece aquí en un minuto.
delivery = Envío
delivery-of = Envío de «{ $title }»
delivery-account = Cuenta
delivery-what = Qué
delivery-due = Debería salir
delivery-stands = Cómo está
delivery-do = Qué hacer
delivery-open = Ver
delivery-look = Verlo allí
delivery-settle-link = Qué hacer
delivery-attempts = Intentos
delivery-first = Primer intento
delivery-never = Ninguno todavía
delivery-changed = Último cambio
delivery-link = Dirección
delivery-quoted = La red dijo:
delivery-obstacles = Qué lo impidió:
delivery-no-right = Alguien del equipo que puede gestionar envíos decide qué pasa ahora.
delivery-pending-next = Sale: { $at }.
delivery-again-next = Aún no ha salido bien. Próximo intento: { $next }. No tiene que hacer nada.
delivery-late-next = Va con retraso. Próximo intento: { $next }. Si no puede esperar, decida usted.
delivery-sending-next = Está en camino desde: { $at }.
delivery-uncertain-next = Se perdió la respuesta ({ $at }). Lo buscamos allí y no lo enviamos otra vez a ciegas. Si lo ve allí, dígalo.
delivery-cancelled-next = Se quitó antes de salir o alguien decidió dejarlo así. No se intentará de nuevo.
delivery-sent-publish = Está allí desde: { $at }.
delivery-sent-replace = Se cambió allí: { $at }.
delivery-sent-withdraw = Ya no está allí desde: { $at }.
delivery-not-cleared = No se envió porque en ese momento ya no estaba aprobado. Cambie el mensaje y pida que lo aprueben de nuevo.
delivery-exhausted = Se intentó durante mucho tiempo sin éxito. Mire si la red funciona e inténtelo de nuevo.
delivery-reconnect = La red ya no acepta nuestra sesión. Conecte la cuenta de nuevo y vuelva a intentarlo.
delivery-gone = La publicación ya no está allí. No queda nada que cambiar.
delivery-unsupported = Esta red no puede hacerlo. Hágalo allí a mano.
delivery-address = No nos conectamos a esta dirección. Consulte a quien administra el sistema.
delivery-refused = La red lo rechazó. Cambie el mensaje o inténtelo de nuevo.
act-publish = Publicación nueva
act-replace = Cambio de la publicación
act-withdraw = Retirada
settle-heading = Decida qué pasa ahora
settle-which = ¿Qué quiere hacer?
settle-again = Intentarlo de nuevo
settle-again-hint = Se envía una vez más, ahora.
settle-again-uncertain = Solo si ha mirado y no está allí: si no, aparecerá dos veces.
settle-there = Está allí
settle-there-hint = Usted lo ha visto. Cuenta como enviado y se mide desde ahora.
settle-leave = Dejarlo así
settle-leave-hint = Ya no se envía.
settle-look = Mire primero allí:
settle-address = Dirección de la publicación
settle-address-hint = Solo si está allí: cópiela de su navegador.
settle-choose = Elija qué pasa ahora
settle-do = Hacer esto

# computed
delivery-pending = En espera
delivery-late = Con retraso
delivery-sending = En camino
delivery-sent = Llegó
delivery-failed = Con error
delivery-uncertain = Dudoso
delivery-cancelled = Quitado
done-settled = Anotado.

## accounts

accounts-count = { $count ->
    [one] { $count } cuenta en uso
   *[other] { $count } cuentas en uso
}
accounts-connect = Conectar una cuenta
accounts-none = Aún no hay cuentas
accounts-none-next = Conecte la primera cuenta de su organización. Con eso no se publica nada.
accounts-wrong = { $count ->
    [one] { $count } cuenta debe conectarse de nuevo.
   *[other] { $count } cuentas deben conectarse de nuevo.
}
accounts-wrong-next = Las demás cuentas siguen. Lo programado espera y no se pierde.
accounts-search = Buscar nombres, servidores, departamentos
accounts-not-found = Ninguna cuenta coincide
accounts-not-found-next = Busque una parte del nombre, del servidor, del objetivo o del departamento.
accounts-state-connected = Conectada
accounts-state-trouble = Problemas
accounts-state-reconnect = Conectar de nuevo
accounts-state-out = Fuera de uso
accounts-reconnect-what = La red ya no acepta nuestra sesión desde: { $since }.
accounts-reconnect-next = Lo programado para esta cuenta espera. Conéctela de nuevo y seguirá.
accounts-trouble-what = La última llamada falló: { $at }.
accounts-trouble-next = Lo intentamos de nuevo sin que haga nada. Nada se pierde.
accounts-out-since = Fuera de uso desde: { $since }. Sus publicaciones, casos y cifras se conservan.
accounts-server = Servidor
accounts-last-ok = Última llamada correcta
accounts-never = nunca
accounts-next-turn = Próxima consulta
accounts-turn-now = ahora
accounts-since = Conectada desde
accounts-gaps = Huecos
accounts-purpose = Para qué es
accounts-purpose-hint = En pocas palabras, por ejemplo «Tráfico y obras, para quien va por la calle»
accounts-reconnect = Conectar de nuevo
accounts-use-again = Usar de nuevo
accounts-edit = Cambiar
accounts-disconnect = Dejar de usar
accounts-can = Qué puede hacer
accounts-source = Fuente: { $source }, { $at }.
gap-between = { $from } a { $to }
gap-see = Ver el registro
verb-not = { $what }: aquí no
verb-publish = Publicar
verb-pictures = Imágenes con descripción
verb-reply = Responder en público
verb-private-reply = Responder solo a una persona
verb-edit = Corregir una publicación
verb-withdraw = Retirar una publicación
verb-find-sent = Encontrar lo que enviamos
verb-collect = Recoger lo que dice la gente
verb-stream = Recibirlo al momento
verb-measure = Medir me gusta y veces compartido
verb-block = Bloquear a alguien
verb-mute = Silenciar a alguien
verb-report = Denunciar ante la moderación
limit-text = Texto
limit-characters = { $limit ->
    [one] hasta { $limit } carácter
   *[other] hasta { $limit } caracteres
}
limit-bytes = { $limit ->
    [one] hasta { $limit } byte
   *[other] hasta { $limit } bytes
}
limit-mb = { $megabytes } MB
limit-pictures = Imágenes
limit-pictures-of = { $count ->
    [one] { $count } de hasta { $size }
   *[other] { $count } de hasta { $size } cada una
}
limit-alt = Descripción
limit-rate = Publicaciones
limit-rate-of = hasta { $calls } en { $window }
limit-dedupe = Envío doble
dedupe-own-key = Se queda en una publicación: elegimos su clave
dedupe-idempotency-key = Se queda en una publicación mientras el servidor lo recuerda; miramos antes de cada nuevo intento
dedupe-none = Miramos si está allí antes de cada nuevo intento
connect-title = Conectar una cuenta
connect-lead = Funciona con Mastodon y con cualquier servidor que hable su lenguaje. La sesión se inicia en el propio servidor; nunca vemos la contraseña.
connect-server-hint = Por ejemplo social.example, o el nombre completo @town@social.example
connect-department-hint = Es dueño de la cuenta y puede cambiarla
connect-button = Continuar
onward-title = Iniciar sesión en el servidor
onward-lead = { $host } le pide ahora que inicie sesión con la cuenta de su organización y que permita a esta redacción usarla.
onward-safe = Después vuelve aquí automáticamente. Con eso no se publica nada.
onward-button = Continuar a { $host }
onward-time = Tiene media hora para hacerlo.
connected-not = Sin conectar
connected-refused = El servidor no conectó la cuenta ({ $why }).
connected-stale = Este inicio de sesión es demasiado antiguo, ya se usó o lo empezó otra persona.
connected-nothing = No se ha cambiado nada
connected-nothing-next = Empiece de nuevo en las cuentas. Si el servidor pregunta, elija «permitir».
connected-again = A las cuentas
account-edit-title = Cambiar { $handle }
disconnect-title = ¿Dejar de usar { $handle }?
disconnect-what = Olvidamos su sesión de inmediato. Ya no se publica ni se recoge nada, y lo programado no sale allí. Las publicaciones, los casos y las cifras se conservan. Puede conectarla de nuevo más tarde.
disconnect-button = Dejar de usar

# computed
done-connected = La cuenta está conectada.
done-described = La cuenta ha cambiado.
done-disconnected = La cuenta está fuera de uso.

## people

departments = Departamentos
departments-note = cada caso y cada mensaje pertenece a uno
departments-name = Nombre de otro departamento
departments-add = Añadir
departments-rename = Cambiar el nombre
department-rename-title = Cambiar el nombre de { $name }
department-name = Nombre
department-rename-hint = Los casos, los mensajes y los roles siguen en el departamento.
department-rename-save = Guardar el nombre
organisation-title = Organización
organisation-note = Otra zona horaria u otros idiomas crean una nueva versión de la guía, firmada por usted.
organisation-zone-hint = Los planes, los compromisos y los horarios la siguen de inmediato
organisation-locale = Idioma de las páginas
organisation-locale-hint = Para quien no ha elegido ninguno
organisation-own = Idioma propio
organisation-own-hint = Cada mensaje se pide en este idioma
organisation-save = Guardar
details-change = Cambiar
details-title = Cambiar a { $name }
details-email-hint = Desde ahora, esta persona inicia sesión con esta dirección
details-save = Guardar
people-invite = Invitar a alguien
people-colleagues = { $count ->
    [one] { $count } persona en el equipo
   *[other] { $count } personas en el equipo
}
people-invitations = Invitaciones
people-invitations-note = que nadie ha usado todavía
people-invitations-none = No hay invitaciones abiertas
people-invitations-none-next = Las personas invitadas están aquí hasta que entran, como mucho una semana.
people-left = { $count ->
    [one] { $count } persona se fue
   *[other] { $count } personas se fueron
}
people-left-on = se fue: { $at }
people-search = Buscar nombres, direcciones, puestos
people-not-found = Nadie coincide
people-not-found-next = Busque una parte del nombre, de la dirección o del puesto. Quien se fue está abajo.
people-left-more = { $count ->
    [one] Y una más. Busque el nombre.
   *[other] Y { $count } más. Busque el nombre.
}
people-has-left = Se fue
people-left-since = Se fue el
people-name = Nombre
people-title = Puesto
people-title-hint = Por ejemplo, «Redes sociales, atención ciudadana»
people-role = Rol
people-roles = Roles
people-roles-note = Valen desde el próximo clic de esta persona
people-no-roles = Sin roles
people-everywhere = En todas partes
people-grant-barred = no gestiona al equipo allí
people-since = Aquí desde
people-until = Trabaja hasta
people-withdraw = Retirar
people-leave = Se va
people-roles-save = Guardar los roles
people-last-manager = No quedaría nadie para gestionar al equipo. Dé antes a otra persona el rol de Administración o de Dirección, en todas partes.
leave-title = ¿Se va { $name }?
leave-what = La sesión de esta persona se cierra de inmediato en todos los navegadores y nadie puede entrar ya con esta dirección. Lo que escribió y decidió queda en el registro. Sus casos abiertos se quedan donde están: déselos a otra persona.
leave-button = Se va ahora
invite-title = Invitar a alguien
invite-roles-note = ¿Qué puede hacer esta persona y dónde?
invite-button = Crear la invitación
invited-title = Invitación
invited-lead = La invitación para { $name } está lista.
invited-how = Envíe usted este enlace. Funciona una vez y solo lo muestra esta página.
invited-copy = Pulse el enlace para seleccionarlo y cópielo. Quien tiene el enlace puede entrar; use una vía que solo lea esa persona.
invited-back = Al equipo
invited-more = Invitar a otra persona

# computed
role-manager = Dirección
role-editor = Redacción
role-expert = Especialista
role-moderator = Moderación
role-analyst = Análisis
role-records-officer = Archivo
role-administrator = Administración
role-detail-manager = Dirige: planifica, aprueba, firma
role-detail-editor = Escribe y aprueba mensajes
role-detail-expert = Responde a las consultas
role-detail-moderator = Atención ciudadana: responde a la gente
role-detail-analyst = Lee y mide
role-detail-records-officer = Guarda el registro
role-detail-administrator = Lleva la redacción: equipo, cuentas
done-department-added = El departamento ya existe. Dé al equipo sus roles en él.
done-organisation-changed = La organización ha cambiado.
done-department-renamed = El departamento tiene otro nombre.
done-person-described = Los datos han cambiado.
done-granted = Los roles han cambiado.
done-left = Esta persona se ha ido.
done-withdrawn-invitation = La invitación se ha retirado. Su enlace ya no funciona.

people-roles-by-department = Roles por departamento
people-invitations-open = Invitaciones abiertas

## jobs and health

jobs-title = Lo que funciona solo
jobs-note = nadie tiene que ponerlo en marcha
jobs-silent = Nada funciona solo.
jobs-silent-next = No sale ningún mensaje y no llega nada. No se ha perdido nada. Pida a quien administra el sistema que inicie «folkmoot serve» o «folkmoot worker».
jobs-job = Tarea
jobs-state = Estado
jobs-last = Última vez
jobs-worked = Tratado
jobs-runs = Veces
jobs-failures = Errores
jobs-well = Funciona
jobs-failing = Falló la última vez
jobs-failing-next = Lo intenta de nuevo por sí sola.
jobs-quiet = En silencio
jobs-quiet-next = Ya debería haberse ejecutado. Pregunte a quien administra el sistema si se paró la redacción.
jobs-never = Aún no se ha ejecutado
jobs-queue = Qué espera
jobs-next-delivery = Próximo envío
jobs-nothing = no espera ninguno
jobs-hand-over-waits = le toca a un mensaje
jobs-turns = A quién se consulta ahora
jobs-turns-note = por lo que llegó
jobs-turn-late = retraso de { $span }
health-well = Todo está bien.
health-well-next = Los mensajes salen, las respuestas llegan.
health-wrong = { $count ->
    [one] Conviene mirar { $count } cosa.
   *[other] Conviene mirar { $count } cosas.
}
health-wrong-next = Cada línea de abajo dice qué está a salvo y qué hacer.
health-deliveries = Envíos
health-deliveries-well = Ha salido todo lo que tocaba
health-see-deliveries = Ver los envíos
health-failed = Con error
health-uncertain = Dudosos
health-late = Con retraso
health-failed-count = { $count ->
    [one] { $count } envío no salió.
   *[other] { $count } envíos no salieron.
}
health-failed-next = No está en ningún sitio dos veces. Mire por qué y después inténtelo de nuevo o déjelo.
health-uncertain-count = { $count ->
    [one] { $count } envío quizá salió.
   *[other] { $count } envíos quizá salieron.
}
health-uncertain-next = Primero lo buscamos en la red y nunca lo enviamos a ciegas.
health-late-count = { $count ->
    [one] { $count } envío va con retraso.
   *[other] { $count } envíos van con retraso.
}
health-late-next = Sale en cuanto la red lo acepte. Nada se pierde.
health-accounts = Cuentas
health-accounts-well = Funcionan todas las cuentas en uso
health-account-since = desde: { $since }
health-house = La instalación
health-what = Qué
health-how = Cómo
health-seen = Qué vimos
health-good = Bien
health-bad = Mal
health-jobs-well = Funcionan todas
health-jobs-wrong = { $count ->
    [one] { $count } no funciona como debe
   *[other] { $count } no funcionan como deben
}
health-clock = Reloj
health-clock-well = Coincide con lo anotado antes
health-clock-ahead = Se anotó algo { $seconds } segundos por delante de ahora
health-clock-next = Un reloj se atrasó o dos máquinas no coinciden. Los planes siguen el reloj: pida a quien administra el sistema que lo ajuste.
health-town-time = Hora local
health-version = Versión
health-doctor = Para un examen completo, de cada sello y cada huella, quien administra el sistema ejecuta
health-gaps = Huecos
health-gaps-note = cuando no se pudo leer una cuenta
gap-when = Cuándo
gap-state = Estado
gap-why = Por qué
gap-open = Abierto
gap-open-next = Intentamos llenarlo sin que haga nada.
gap-filled = Llenado
gap-filled-at = el { $at }
gap-lost = Perdido
gap-lost-next = La red ya no lo da. Mire la cuenta en la propia red.
gap-none = Sin huecos
gap-none-next = Se ha recogido todo lo que se dijo a sus cuentas.
guideline-version = Versión { $version }, en vigor desde: { $since }
guideline-lead = Las normas de esta organización. Cada mensaje se revisa con ellas y cada observación indica su apartado.
guideline-signed = Firmada por { $name }.
guideline-unsigned = Nadie ha firmado aún esta versión.
guideline-none = No hay ninguna guía en vigor
guideline-none-next = No puede salir nada hasta que se firme una.
guideline-source = Fuente: { $source }
guideline-machine = Qué revisamos:
severity-block = Hay que corregirlo
severity-warn = Conviene mirarlo
severity-note = Conviene saberlo
measured-title = Cómo de buena es la comprobación:
measured-check = { $what }: { $right } de { $there } ({ $low }–{ $high } %), y { $wrong } donde no había nada, en { $texts } textos inventados.

# computed
measured-no-alt-text = Descripciones que faltan
measured-poor-alt-text = Descripciones pobres
measured-email-address = Direcciones de correo
measured-telephone-number = Números de teléfono
measured-bank-account = Cuentas bancarias
measured-national-number = Números nacionales
measured-broken-link = Enlaces rotos
measured-insecure-link = Enlaces sin cifrar
measured-shortened-link = Enlaces acortados
measured-long-sentence = Frases largas
measured-hard-word = Palabras difíciles
measured-hard-to-read = Textos difíciles de leer
measured-shouting = Gritar
measured-hashtag-case = Etiquetas sin mayúsculas
measured-too-many-hashtags = Demasiadas etiquetas
measured-too-many-emoji = Demasiados emojis
measured-unwanted-word = Palabras que no usamos
measured-near-duplicate = Casi lo mismo
measured-different-date = Otro día
measured-different-time = Otra hora
measured-different-amount = Otra cantidad
measured-different-place = Otro lugar
measured-hidden-characters = Caracteres ocultos

rule-length = hay texto y, con sus imágenes, cabe en la red a la que va.
rule-posting-hours = Los mensajes salen
rule-posting-except = no para { $kinds }.
rule-alt-text = { $count ->
    [one] cada imagen tiene una descripción de al menos { $count } carácter.
   *[other] cada imagen tiene una descripción de al menos { $count } caracteres.
}
rule-personal-data = ningún correo electrónico, teléfono, cuenta bancaria o número nacional que no sea nuestro.
rule-personal-own = Propios
rule-links = cada enlace está entero, es seguro y muestra adónde lleva.
rule-languages = el texto está en estos idiomas: { $languages }, y en cada idioma que pide una cuenta.
rule-plain-language = { $words ->
    [one] frases de hasta { $words } palabra y palabras que todo el mundo conoce.
   *[other] frases de hasta { $words } palabras y palabras que todo el mundo conoce.
}
rule-shouting = como mucho un { $percent } % de mayúsculas.
rule-hashtag-case = las etiquetas de varias palabras llevan mayúsculas.
rule-hashtag-count = { $count ->
    [one] como mucho { $count } etiqueta.
   *[other] como mucho { $count } etiquetas.
}
rule-emoji = como mucho { $count } emojis.
rule-words = palabras que no usamos: { $words }.
rule-words-instead = { $word } (escribimos { $instead })
rule-words-between = de { $from } a { $until }.
rule-one-voice = lo que dicen dos departamentos no se contradice.
rule-kinds = tipos y quién los envía: { $list }.
rule-kinds-one = { $kind } de { $departments }
rule-partner = { $department } participa en cada mensaje sobre { $list }.
rule-hidden = ningún carácter que oculte o gire texto.
rule-promise = una primera respuesta en { $span } de horario de atención.
rule-promise-hours = La atención ciudadana está abierta
rule-four-eyes = cada mensaje lo aprueba una persona distinta de quien lo escribió.
rule-answer-alone = una persona formada puede responder por sí sola a la ciudadanía.
hours-day = Día
hours-open = Abierto
hours-from-to = { $from }–{ $to }
hours-shut = cerrado
hours-holidays = También cerrado

# computed
job-name-hand-over-due = Entregar
job-name-publish-due = Publicar
job-name-collect-due = Recoger
job-name-listen = Escuchar
job-name-measure-due = Medir
job-name-refresh-capabilities = Leer límites
job-name-tidy = Ordenar
job-does-hand-over-due = Mensajes programados a los que les ha llegado la hora
job-does-publish-due = Hace los envíos y busca los dudosos
job-does-collect-due = Pregunta a las cuentas qué llegó
job-does-listen = Mantiene una línea abierta con las redes que la tienen
job-does-measure-due = Cuenta me gusta, veces compartido y respuestas
job-does-refresh-capabilities = Pregunta a los servidores una vez al día qué permiten
job-does-tidy = Quita sesiones antiguas y formularios a medias
check-database = Base de datos
check-size = Tamaño
check-migrations = Migraciones
check-deliveries = Envíos en camino
check-disk = Disco
check-next-database = Pida a quien administra el sistema que mire la base de datos.
check-next-size = Pida a quien administra el sistema que mire la base de datos.
check-next-migrations = Pida a quien administra el sistema que inicie de nuevo la redacción con la versión más reciente.
check-next-deliveries = Se buscan, no se envían de nuevo. Inicie un worker si no hay ninguno.
check-next-disk = Aún no se ha perdido nada. Haga sitio antes de que se llene.
rule-kind-news = noticias
rule-kind-schedule-change = cambios de horario
rule-kind-works = obras
rule-kind-delay = retrasos
rule-kind-emergency = peligro
rule-kind-event = eventos
rule-kind-service = servicios
rule-kind-reply = respuestas

gap-log = Registro de huecos

hours-days = { $first }–{ $last }

# computed
job-name-recheck-due = Mirar de nuevo
job-does-recheck-due = Lee de nuevo las publicaciones conocidas, por si se editaron o borraron

## errors

## server: refusals, the front office

duty-open = Atención ciudadana abierta
duty-shut = Atención ciudadana cerrada
duty-until = hasta: { $at }
duty-from = abre: { $at }
refused-obstacles-next = No se ha cambiado nada. Corrija esto primero e inténtelo de nuevo.
refused-findings = La guía aún no lo permite.
refused-findings-next = No se ha enviado nada. Mire los puntos marcados «hay que corregirlo».
refused-field-next = No se ha cambiado nada. Vuelva atrás y rellénelo de nuevo.
refused-stale = Mientras tanto, otra persona lo ha cambiado.
refused-stale-next = No se ha sustituido nada suyo. Ábralo de nuevo para ver las novedades.
theirs-now-next = Si guarda ahora, sus palabras sustituyen a las suyas.
theirs-now = Lo que guardó la otra persona:
refused-not-found = Esta página no existe o no es para usted.
refused-not-found-next = Compruebe la dirección o pregunte a alguien que pueda verla.
refused-no-right = Su rol no lo permite aquí.
refused-no-right-next = No se ha cambiado nada. Quien administra el sistema puede darle el rol.
refused-sign-in = La dirección y la contraseña no coinciden.
refused-sign-in-next = Compruebe las dos. Después de diez intentos tiene que esperar un cuarto de hora.
refused-too-many = Demasiados intentos.
refused-too-many-next = Espere un cuarto de hora e inténtelo de nuevo.
refused-network = La red dijo que no. { $why }
refused-network-next = Aquí no se ha cambiado nada. Inténtelo de nuevo en un minuto.
refused-full = El disco está lleno.
refused-full-form = El disco está lleno, así que no se ha guardado nada. Lo que escribió sigue aquí: pida a quien administra el sistema que haga sitio y envíelo de nuevo.
refused-full-next = No se ha perdido nada ni ha quedado nada a medias. Pida a quien administra el sistema que haga sitio.
refused-house = Algo salió mal por nuestra parte.
refused-house-next = No ha quedado nada a medias. Inténtelo de nuevo; si sigue igual, dé el número de abajo a quien administra el sistema.
refused-too-large = Es más de lo que podemos aceptar.
refused-too-large-next = Un formulario puede ocupar 4 MB; con archivos, 64 MB. No se ha cambiado nada.
refused-token = Este formulario es demasiado antiguo para enviarlo.
refused-token-next = No se ha cambiado nada. Vuelva atrás, recargue la página y envíelo otra vez.
refused-unreadable = Este formulario no se pudo leer.
refused-unreadable-next = No se ha cambiado nada. Vuelva atrás e inténtelo de nuevo.

# computed
obstacle-wrong-state = Su estado es: { $state }.
obstacle-finding = El apartado { $clause } de la guía no lo permite.
obstacle-not-approved = Nadie lo ha aprobado todavía.
obstacle-approved-other-content = La aprobación era para otro texto.
obstacle-content-changed = El texto guardado no coincide con su sello.
obstacle-no-account = Elija al menos una cuenta.
obstacle-own-work = Lo escribió usted. Debe aprobarlo otra persona del equipo.
obstacle-no-right = Su rol no lo permite aquí.
obstacle-not-everyone-told = { $waiting ->
    [one] Una persona aún no lo sabe.
   *[other] { $waiting } personas aún no lo saben.
}
obstacle-follow-up-open = Sigue abierto un seguimiento.
obstacle-handoff-open = Un departamento aún tiene la consulta.
obstacle-being-answered = Otra persona del equipo está escribiendo una respuesta. No se ha enviado nada. Si quiere que salgan las dos, elija «Responder de todos modos».
obstacle-embargoed = Su embargo no habrá terminado entonces. Elija una hora posterior o cambie el embargo.
obstacle-missing = Falta: { $field }.
# computed
state-draft = borrador
state-submitted = pendiente de aprobación
state-rejected = devuelto
state-approved = aprobado
state-scheduled = programado
state-published = publicado
state-withdrawn = retirado
state-new = nuevo
state-assigned = asignado
state-pending = en espera
state-answered = respondido
state-resolved = resuelto
state-closed = cerrado
state-open = abierto
state-done = hecho
state-told = contado
state-sending = en camino
state-sent = enviado
state-failed = con error
state-uncertain = dudoso
state-cancelled = cancelado
# computed
error-title-empty = Póngale un título de trabajo
error-title-long = Use menos de 200 caracteres en el título de trabajo
error-text-huge = Acorte el texto
error-text-empty = Escriba algo
error-answer-in-private = Se lo dijeron en privado. Responda en privado o deje una nota; no se ha enviado nada.
error-reason-empty = Indique un motivo
error-time-passed = Elija una hora que no haya pasado
error-server-address = Indique la dirección de un servidor, por ejemplo social.example
error-post-address = Indique la dirección de la publicación
error-owner-cannot = Elija a alguien que trabaje allí
error-expert-cannot = Elija a un especialista de ese departamento
error-never-answered = Responda primero o elija otro motivo
error-follow-up-not-done = Diga primero qué resultó del trabajo
error-field-empty = Rellene este campo
error-email = Indique una dirección de correo completa
error-email-taken = Otra persona del equipo ya tiene esta dirección
error-role-empty = Elija al menos un rol
error-moderation-kind = La red de esta cuenta no puede hacerlo
error-time-zone = Elija una zona horaria, por ejemplo Europe/Madrid
error-language = Elija un idioma
error-password-short = Use al menos 15 caracteres
error-password-weak = Elija una contraseña más difícil de adivinar
error-password-wrong = No es su contraseña actual
# computed
error-other-account = Inicie sesión con la cuenta que hay que conectar de nuevo

## moderation

moderation = Medidas
moderation-open = Bloquear, silenciar o denunciar
moderation-author = A quién
moderation-kind = Qué
moderation-choose = Elija
moderation-reason = Motivo
moderation-reason-hint = Se guarda con el caso. Una denuncia lo incluye; con un bloqueo o un silencio no lo sabe nadie.
moderation-send = Hacerlo
moderation-because = Motivo: { $reason }
error-moderation-account = Esta cuenta está fuera de uso. No se puede pedir nada a su red
error-moderation-choose = Elija qué hacer

# computed
moderation-kind-block = Bloquear
moderation-kind-mute = Silenciar
moderation-kind-report = Denunciar ante el servidor
moderation-what-block = Bloquear: el servidor de esta cuenta impide que esta persona la siga, la mencione y le responda, y sus mensajes ya no llegan aquí. Puede que lo note, y aún puede leer lo público sin iniciar sesión; lo que escribe en otros sitios sigue allí. Las demás cuentas nuestras no cambian.
moderation-what-mute = Silenciar: sus mensajes ya no llegan aquí y no se le avisa. Aún nos lee y nos responde, y los demás lo ven.
moderation-what-report = Denunciar: la moderación de { $server } recibe su motivo y los mensajes de esta persona en este caso. Allí deciden qué hacer. No se puede retirar.
moderation-cannot-block = La red de esta cuenta no puede bloquear.
moderation-cannot-mute = La red de esta cuenta no puede silenciar.
moderation-cannot-report = La red de esta cuenta no acepta denuncias.
moderation-done-block = { $name }: bloqueo desde { $at }, por { $who }.
moderation-done-mute = { $name }: silencio desde { $at }, por { $who }.
moderation-done-report = { $name }: denuncia { $at }, por { $who }.
moderation-lifted-block = { $name }: bloqueo desde { $at }, por { $who }, hasta { $until }.
moderation-lifted-mute = { $name }: silencio desde { $at }, por { $who }, hasta { $until }.
moderation-lifted-report = { $name }: denuncia { $at }, por { $who }.
moderation-failed-block = { $who } intentó bloquear a { $name } ({ $at }). La red no lo hizo.
moderation-failed-mute = { $who } intentó silenciar a { $name } ({ $at }). La red no lo hizo.
moderation-failed-report = { $who } intentó denunciar a { $name } ({ $at }). La red no lo aceptó.
moderation-asked-block = { $who } está bloqueando a { $name } desde: { $at }. La red aún no ha respondido.
moderation-asked-mute = { $who } está silenciando a { $name } desde: { $at }. La red aún no ha respondido.
moderation-asked-report = { $who } está denunciando a { $name } desde: { $at }. La red aún no ha respondido.
moderation-unknown-block = { $who } pidió bloquear a { $name } ({ $at }) y no llegó una respuesta clara. Bloquear otra vez no hace daño.
moderation-unknown-mute = { $who } pidió silenciar a { $name } ({ $at }) y no llegó una respuesta clara. Silenciar otra vez no hace daño.
moderation-unknown-report = { $who } denunció a { $name } ({ $at }) y no llegó una respuesta clara. Puede que llegara: pregunte a la moderación del servidor antes de denunciar otra vez.
moderation-undo-block = Desbloquear
moderation-undo-mute = Dejar de silenciar
moderation-undo-report = Retirar
case-event-blocked = { $who } bloqueó a { $name }
case-event-muted = { $who } silenció a { $name }
case-event-reported = { $who } denunció a { $name } ante el servidor
case-event-unblocked = { $who } desbloqueó a { $name }
case-event-unmuted = { $who } dejó de silenciar a { $name }
done-moderated-block = Bloqueado.
done-moderated-mute = Silenciado.
done-moderated-report = Denunciado.
done-moderation-lifted = Medida retirada.

## what went wrong

trouble-unreachable = No se puede llegar al servidor.
trouble-outcome-unknown = Se perdió la respuesta del servidor.
trouble-rate-limited = El servidor nos pide que esperemos.
trouble-server-failed = El servidor falló (código { $status }).
trouble-unauthorised = El servidor ya no acepta nuestra sesión.
trouble-forbidden = El servidor no permite esto a la cuenta.
trouble-gone = Ya no está allí.
trouble-refused = El servidor lo rechazó.
trouble-malformed = No se entendió la respuesta del servidor.
trouble-unsupported = Esta red no puede hacerlo.
trouble-address-refused = No nos conectamos a esta dirección.
trouble-too-much = La respuesta del servidor era más grande o más lenta de lo que aceptamos.
trouble-could-not-look = No pudimos mirar si está allí.
trouble-reconnect = Hay que conectar la cuenta de nuevo.
trouble-too-long = Se ha intentado durante demasiado tiempo.
trouble-database = Falló la base de datos.
trouble-earlier-edition = Una edición anterior va primero.
trouble-turn = Espera su turno.
trouble-twice-as-once = Se intenta de nuevo: hacerlo dos veces es lo mismo que una.
trouble-own-key = Se intenta de nuevo: su clave evita que salga dos veces.
trouble-look-yourself = Mire en la red si está allí.
trouble-not-there = Hemos mirado y no está allí.
trouble-not-there-yet = Aún no está allí. Miramos de nuevo.
trouble-stopped = La redacción se paró en mitad del envío.
trouble-not-cleared = El texto ya no estaba aprobado o la guía lo impide.
trouble-out-of-use = La cuenta está fuera de uso.

## escribir: hasta cuándo vale, quién participa, campañas

compose-until = Vale hasta
compose-until-date = Hasta, fecha
compose-until-time = Hasta, hora
compose-until-hint = Cuándo deja de ser verdad. Déjelos vacíos si sigue siendo verdad.
compose-embargo = Embargo
compose-embargo-date = No antes de, fecha
compose-embargo-time = No antes de, hora
compose-embargo-hint = Hasta entonces solo lo ve quien redacta o aprueba para el departamento o uno asociado, y no se publica.
compose-campaign = Campaña
compose-campaign-none = Ninguna campaña
compose-partners = Departamentos que participan
compose-partners-count = { $count ->
    [0] Departamentos que participan
    [one] Departamentos que participan ({ $count })
   *[other] Departamentos que participan ({ $count })
}
compose-partners-hint = Lo ven, y se les puede pedir que lo revisen.
message-until = vale hasta { $at }
message-past = ya no vale
campaigns = Campañas
campaigns-none = Todavía no hay campañas
campaigns-none-next = Una campaña reúne mensajes de algunos días o semanas. Quien lee mensajes ve su nombre.
campaign-new = Nueva campaña
campaign-new-note = Un nombre para mensajes que van juntos. Se elige al escribir.
campaign-make = Crear la campaña
campaign-save = Guardar
campaign-change = Cambiar la campaña
campaign-name = Nombre
campaign-days = Cuándo
campaign-messages = Mensajes
campaign-colour = Color
campaign-first-day = Primer día
campaign-last-day = Último día
campaign-note = Nota
campaign-note-hint = Lo que deben saber los compañeros: objetivo, público, quién decide.
campaign-from-to = { $from } a { $to }
campaign-from = Desde { $from }
campaign-to = Hasta { $to }
campaign-always = Sin fechas
campaign-empty = Ningún mensaje que pueda leer
campaign-empty-next = Elija esta campaña al escribir un mensaje.
colour-1 = Verde azulado
colour-2 = Azul
colour-3 = Morado
colour-4 = Rojo
colour-5 = Naranja
colour-6 = Verde

# computed
error-until-early = Elija un final posterior a la hora de publicación
error-embargo-late = Elija un embargo que termine antes de la publicación
error-until-past = Elija un final que no haya pasado
error-campaign-name-empty = Ponga un nombre a la campaña
error-campaign-name-long = Use como máximo 120 caracteres
error-campaign-note-long = Use como máximo 4.000 caracteres
error-campaign-ends-early = Elija un último día que no sea anterior al primero
done-campaign-made = La campaña está creada.
done-campaign-changed = La campaña ha cambiado.

## the fact ledger

nav-facts = Datos
facts-lead = En qué se apoyan nuestros mensajes, quién responde y de dónde se sabe.
facts-back = Todos los datos
facts-search = Buscar datos
facts-search-do = Buscar
facts-all = También los retirados
facts-holding = En el registro
facts-none = Todavía no hay datos.
facts-none-next = Anote una vez una fecha, hora, cantidad o lugar. Los mensajes se apoyan en él y verá cuáles dejan de ser correctos si cambia.
facts-not-found = Ningún dato tiene estas palabras.
facts-not-found-next = Pruebe con menos palabras o con parte de una.
fact-new = Anotar un dato
fact-edit = Cambiar: { $name }
fact-edit-hint = Un valor, una fuente o un periodo nuevos hacen una versión nueva. Un experto tiene que firmarla otra vez y se repasan los mensajes que se apoyan en ella.
fact-save = Guardar
fact-name = Qué es
fact-name-hint = Para colegas, por ejemplo «Puente: cerrado desde». Nunca se publica.
fact-kind = Tipo
fact-value = Valor
fact-value-in = Valor en { $language }
fact-value-hint = Como se escribe en un texto.
fact-source = Fuente
fact-source-hint = Una decisión, un permiso, un registro, con su número.
fact-source-url = Dirección de la fuente
fact-department = Departamento
fact-owner = Quién responde
fact-owner-hint = Los colegas preguntan a esta persona.
fact-from = Vale desde
fact-until = Último día en que vale
fact-stands = Estado
fact-changed = Cambiado
fact-uses = Mensajes
fact-withdrawn = Retirado
fact-not-holding = Hoy no vale
fact-unsigned = Sin firmar
fact-signed = Firmado
fact-gone = { $name } lo retiró del registro { $at }.
fact-where-used = Mensajes que se apoyan en él
fact-wrong-count = { $count ->
    [one] { $count } necesita a alguien
   *[other] { $count } necesitan a alguien
}
fact-history = Historial
fact-expert = Experto
fact-holds = Validez
fact-signed-by = Firmado por { $name }, { $at }
fact-unsigned-next = Ningún experto ha firmado esta versión.
fact-from-until = Del { $from } al { $until }, incluido
fact-from-on = Desde el { $from }
fact-until-then = Hasta el { $until }, incluido
fact-holds-on = Hasta que cambie
fact-unused = Todavía ningún mensaje se apoya en él.
fact-hidden = { $count ->
    [one] Hay { $count } mensaje más de un departamento que usted no puede leer. Su propia gente lo ve aquí.
   *[other] Hay { $count } mensajes más de departamentos que usted no puede leer. Su propia gente los ve aquí.
}
fact-correct-too = Corregir «{ $title }»
fact-corrections-which = Correcciones para redactar
fact-corrections-hint = Solo se cambia el valor antiguo. Un mensaje ya leído recibe una nota visible. Nada sale sin aprobación.
fact-corrections-do = { $count ->
    [one] Redactar la corrección
   *[other] Redactar { $count } correcciones
}
fact-corrections-choose = Elija al menos un mensaje.
fact-corrections-some = No se pudieron redactar todas las correcciones.
fact-drafted = redactada
fact-drafted-nothing = no hay nada que cambiar; es correcto o alguien tiene que escribir
fact-verdict-right = Correcto
fact-verdict-under-way = Corrección en camino
fact-verdict-wrong = Publicado con error
fact-verdict-wrong-planned = Incorrecto, sin publicar
fact-verdict-write = Alguien tiene que escribir
fact-verdict-gone = Dice lo que ya no se dice
fact-live-on = { $count ->
    [one] Está en { $count } cuenta
   *[other] Está en { $count } cuentas
}
fact-write = Escribir la corrección
fact-under-way = Pida aprobación o vea dónde está
fact-change = Qué cambiaría
fact-not-literally = El valor antiguo no aparece en: { $languages }. Lea usted ese texto.
fact-uses-first = Solo se han mirado los { $count } mensajes que cambiaron los últimos.
fact-version-by = Versión { $number }, { $name }, { $at }
fact-sign = Firmar esta versión
fact-sign-who = Firma un experto del departamento.
fact-change-do = Cambiar
fact-change-hint = Aquí se ven los mensajes que dejan de ser correctos.
fact-withdraw = Retirar del registro
fact-withdraw-warning = Los mensajes que se apoyan en él no pueden salir hasta que se cambien. Lo publicado se queda.
fact-withdraw-why = ¿Por qué ya no se debe decir?
fact-withdraw-do = Retirar
fact-not-yours = Lo cambia su departamento. Pregunte a quien responde.
compose-facts = Se apoya en
compose-facts-hint = Datos del registro que dice este mensaje. Si uno cambia, se le avisa.
compose-fact-add = Dato
compose-fact-choose = Elija un dato
compose-fact-add-do = Añadir e insertar
compose-fact-insert = Insertar «{ $value }»
compose-fact-none = Todavía no hay datos anotados.
compose-fact-now = El texto es correcto así
compose-fact-old = Ha cambiado desde que se escribió este texto
change-facts = Cambiaron los datos en que se apoya.
message-fact-wrong = Se apoya en «{ $fact }», que ha cambiado.
message-fact-gone = Se apoya en «{ $fact }», que se ha retirado.
message-fact-wrong-next = Vea qué está mal y corríjalo
rule-facts = los datos del registro están en el texto tal como valen y están firmados.
rule-corrections = una corrección se dice en el texto: { $example }

# computed
fact-kind-date = Fecha
fact-kind-time = Hora
fact-kind-amount = Cantidad
fact-kind-place = Lugar
fact-kind-hours = Horario
fact-kind-telephone = Teléfono
fact-kind-text = Otro
state-signed = firmado
error-fact-name-empty = Diga de qué es el valor.
error-fact-value-empty = Escriba el valor en al menos un idioma.
error-fact-source-empty = Diga de dónde se sabe.
error-fact-long = Nombre, valor y fuente con menos de 200 caracteres.
error-fact-source-url = Dé una dirección completa que empiece por https://, o ninguna.
error-fact-until = El último día tiene que ser posterior al primero.
error-fact-date = Dé una fecha o déjelo vacío.
error-fact-owner = Elija a un colega que responda.
finding-fact-not-said = «{ $fact }» no está en el texto
finding-fact-not-said-advice = El mensaje se apoya en él: { $better }. Insértelo o quite el dato de la lista.
finding-fact-outdated = «{ $found }» ya no es correcto
finding-fact-outdated-advice = { $fact } ha cambiado. Ahora es: { $better }.
finding-fact-expired = «{ $fact }» no vale cuando esto sale
finding-fact-expired-advice = Se retiró del registro, o su periodo pasó o no ha llegado. Pregunte a quien responde.
finding-fact-unsigned = Ningún experto ha firmado «{ $fact }»
finding-fact-unsigned-advice = Pida a un experto de su departamento que lo firme.
done-fact-written = Anotado.
done-fact-changed = Una versión nueva. Vea abajo qué ya no es correcto.
done-fact-kept = Guardado.
done-fact-signed = Firmado.
done-fact-withdrawn = Retirado del registro.
done-corrections-drafted = Redactadas. Pida aprobación para cada corrección.

## a freeze

freeze-title = Parada de crisis
freeze-stop-all = Parar todo
freeze-press = Parar todo ahora
freeze-what = Nada de lo planificado sale ya, en ninguna cuenta, hasta que dos personas lo levanten. Después alguien decide sobre cada mensaje que se paró.
freeze-not-you = Los responsables pueden parar todo lo planificado.
freeze-why = Por qué
freeze-answers-too = Parar también las respuestas a la ciudadanía
freeze-answers-hint = Si no, las respuestas siguen. Quien tiene problemas las necesita.
freeze-answers = Respuestas a la ciudadanía
freeze-answers-stop = También están paradas
freeze-answers-go-on = Siguen
freeze-stands = { $name } paró todo lo planificado, { $at }.
freeze-look = Ver la parada
freeze-truth = Lo que vale ahora
freeze-truth-whole = Leerlo entero
freeze-by = Parado por
freeze-since = Desde
freeze-under-way = Envíos ya empezados
freeze-lift-asked = { $name } pide levantarla. Una segunda persona tiene que estar de acuerdo.
freeze-you-asked = Ha pedido levantarla. Un colega tiene que estar de acuerdo.
freeze-ask = Pedir levantarla
freeze-ask-hint = Una segunda persona tiene que estar de acuerdo. Nada sale antes de que alguien decida.
freeze-take-back = Retirar la petición
freeze-agree = De acuerdo, levantarla
freeze-agree-hint = Los mensajes parados esperan entonces una decisión. Ninguno sale solo.
freeze-crisis = Mensajes de la crisis
freeze-crisis-none = Ninguno todavía.
freeze-crisis-none-then = No hubo ninguno.
freeze-crisis-note = Un mensaje pasa a ser de la crisis en su propia página. Sale aunque todo lo demás esté parado. Bastan dos personas del equipo de crisis para aprobarlo.
freeze-pin = Mostrar en cada página
freeze-unpin = Ya no en cada página
freeze-message = Mensaje
freeze-state = Estado
freeze-stopped = Parados por la crisis
freeze-was-stopped = Qué se paró
freeze-stopped-none = No había nada planificado.
freeze-stopped-none-then = No había nada planificado que usted pueda ver.
freeze-stopped-note = Puede seguir escribiendo y aprobando. Lo que se planifique ahora entra en esta lista.
freeze-was-at = Iba a salir
freeze-was-for = iba a salir { $at }
freeze-was-on-its-way = estaba en camino
freeze-at-once = enseguida
freeze-team = Equipo de crisis
freeze-team-note = En una crisis, dos de ellos pueden enviar un mensaje de la crisis y uno puede aceptar levantar la parada.
freeze-team-none = Todavía no hay nadie.
freeze-team-who = Quién está
freeze-team-save = Guardar el equipo
freeze-past = Paradas anteriores
freeze-how-long = Cuánto duró
freeze-none-waits = Nada espera una decisión.
freeze-decide = Decidir
freeze-decide-heading = Mensajes parados
freeze-decide-note = La parada terminó, pero nada de esto sale hasta que usted decida.
freeze-keep = Mantener su hora
freeze-go-on = Dejar que siga
freeze-another-time = Otra hora
freeze-to-draft = Volver a borrador
freeze-time-passed = Su hora ya pasó. Elija otra.
freeze-summary = Balance de una parada
freeze-what-happened = Qué pasó
freeze-lifted = Levantada
freeze-lifted-by = { $one } lo pidió, { $other } aceptó
freeze-left = Por decidir
freeze-decided = Decisión
freeze-decided-by = Por
freeze-decided-keep = Sale como estaba previsto
freeze-decided-at = Movido a { $at }
freeze-decided-draft = Vuelto a borrador
freeze-decided-withdrawn = Retirado
freeze-decided-crisis = Pasó a ser de la crisis
freeze-decided-anew = Planificado de nuevo
freeze-decided-not = Espera una decisión
freeze-decided-settled = No hizo falta decidir: ya había salido o cambió entretanto
freeze-make-crisis = Hacerlo mensaje de la crisis
freeze-make-crisis-hint = Entonces sale aunque todo lo demás esté parado.
freeze-is-of-crisis = Mensaje de la crisis: sale aunque todo lo demás esté parado.
freeze-holds-this = Parado: todo lo planificado está parado.
freeze-held-this = Se paró. Saldrá cuando alguien haya decidido.
approval-crisis = { $name }, del equipo de crisis, { $at }
trouble-frozen = Todo lo planificado está parado.
freeze-undecided = { $count ->
    [one] { $count } mensaje parado espera una decisión.
   *[other] { $count } mensajes parados esperan una decisión.
}
freeze-stopped-count = { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}
freeze-team-count = { $count ->
    [one] { $count } persona en el equipo
   *[other] { $count } personas en el equipo
}
freeze-keep-all = { $count ->
    [one] Mantener la hora de { $count } mensaje
   *[other] Mantener la hora de { $count } mensajes
}
freeze-more = { $count ->
    [one] { $count } más aparece a medida que decide.
   *[other] { $count } más aparecen a medida que decide.
}

# computed
obstacle-frozen = Todo lo planificado está parado.
error-reason-long = Escriba el motivo con menos de 1000 caracteres
error-team-person = Elija personas que trabajan aquí
state-in-force = en vigor
state-lift-asked = a la espera de una segunda persona
state-lifted = levantada
done-frozen = Todo lo planificado está parado.
done-lift-asked = Pedido. Un colega tiene que estar de acuerdo.
done-lift-taken-back = Retirado. Todo sigue parado.
done-lifted = La parada terminó. Decida ahora sobre cada mensaje parado.
done-team-named = El equipo de crisis está guardado.
done-truth-set = Cambiado en cada página.
done-kept = Salen a su hora.
done-after-freeze = Decidido.
done-of-crisis = Ahora es un mensaje de la crisis.

## emergencies looked back on

emergencies = Emergencias
emergencies-none = Nadie ha enviado un mensaje en solitario.
emergencies-none-next = Cuando ocurra, aquí se revisa después.
emergency-was-right = Fue correcto
emergency-was-wrong = No debió salir así
emergency-own = Lo envió usted. Un colega lo revisa.
emergency-remark = ¿Qué opina?
emergency-right = Fue correcto
emergency-wrong = No fue correcto

# computed
error-remark-empty = Diga qué no fue correcto
done-looked-back = Anotado. Consta en el registro.

## idiomas lado a lado, redes que no están conectadas

compose-missing = Todavía falta:
compose-beside = Mostrar al lado: { $language }
compose-copy = Copiar aquí ({ $from }), para escribirlo en { $to }
compose-copy-not-empty = Aquí ya hay texto. No se ha copiado nada encima.
compose-elsewhere = En redes que no están conectadas
compose-elsewhere-note = Cómo se vería y contaría allí el texto abierto. No se envía nada allí.
preview-unconnected = Sin conexión

## hilos, lo que se conserva, otra vez

compose-split = Dividir en un hilo
compose-split-cannot = Este texto no se puede dividir en partes que quepan. Acórtelo, o divídalo con líneas de tres guiones (---)
delivery-part = parte { $number }
trouble-earlier-part = Primero sale la parte anterior.
working-offer = Hay un texto de { $at } que no guardó.
working-offer-next = Hasta que elija, aquí no se conserva nada nuevo.
working-restore = Seguir con ese texto
working-discard = Desecharlo
working-kept = Conservado a las { $at }, sin guardar todavía
working-other = { $name } también escribe aquí, la última vez a las { $at }. Quien guarde después verá los dos textos.
act-bring-back = Recuperar la edición { $number }
act-duplicate = Nuevo mensaje a partir de este
duplicate-title = { $title } (copia)

# computed
done-brought-back = El texto anterior ha vuelto, como nueva edición.
done-duplicated = Un mensaje nuevo con el mismo texto. Elija cuándo sale.
done-discarded = Desechado.

## the life of the guideline

guideline-versions = Versiones
guideline-departments = Departamentos
guideline-back = Volver
guideline-coming = La versión { $version } está firmada y vale desde { $from }.
guideline-what-changes = Qué cambia
guideline-open-draft = Abrir la próxima versión
guideline-start-draft = Escribir la próxima versión
value-none = ninguno
value-always = siempre
value-percent = { $percent } %
value-holidays = cerrado el { $days }
value-word-in = { $word } ({ $language })
diff-languages = Idiomas: antes { $before }, ahora { $after }.
diff-added = Nuevo
diff-removed = Quitado
diff-moved = Otro número
diff-changed = Cambiado
diff-renumbered = Era el § { $before }. No cambia nada más.
diff-title = Título ({ $language })
diff-prose = Texto ({ $language })
diff-new-text = (nuevo)
diff-severity = Qué supone incumplirla: antes «{ $before }», ahora «{ $after }».
diff-source = Fuente: antes { $before }, ahora { $after }.
diff-rule = Era la regla «{ $before }» y ahora es la regla «{ $after }».
diff-parameter = { $what }: antes { $before }, ahora { $after }.
diff-list-added = { $what }: se añade { $added }.
diff-list-gone = { $what }: se quita { $gone }.
diff-list = { $what }: se añade { $added }, se quita { $gone }.
diff-count = { $count ->
    [0] ninguna diferencia
    [one] se diferencia { $count } regla
   *[other] se diferencian { $count } reglas
}
diff-none = Las dos versiones dicen lo mismo
diff-none-next = Solo cambia la fecha o la firma.
version = Versión
version-number = Versión { $version }
version-state = Estado
version-from = Vale desde
version-signed-by = La firmó
version-difference = Qué cambió
version-first = La primera
version-changes = { $count ->
    [0] nada desde la versión { $before }
    [one] { $count } regla desde la versión { $before }
   *[other] { $count } reglas desde la versión { $before }
}
version-withdrawn = Retirada
version-in-force = En vigor
version-coming = Todavía no vale
version-earlier = Anterior
version-holds-from = vale desde { $from }
version-withdrawn-by = { $name } retiró esta versión el { $at }, antes de que valiera.
version-start-from = Empezar la próxima versión con esta
version-withdraw = Retirar esta versión
versions-lead = Una versión nunca cambia. Cada una la firmó una persona distinta de la que la cambió por última vez.
versions-compared = Versión { $before } y versión { $after }
draft-title = Versión { $version }, aún sin firmar
draft-title-department = Lo que { $name } hace más estricto, aún sin firmar
draft-changes = Qué cambia
draft-unchanged = Todavía no ha cambiado nada
draft-unchanged-next = Elija abajo una regla y cámbiela.
draft-change = Cambiar
draft-clauses = Todas las reglas
draft-clauses-note = Elija una para cambiarla.
draft-add = Añadir una regla
draft-add-note = Elija de qué trata la regla. El texto se escribe en la página siguiente.
draft-back = Volver a la versión
draft-sign-head = Firma
draft-asked = { $name } pide una firma, { $at }.
draft-bring-over = Llevar estos cambios a la versión más nueva
draft-ask = Pedir una firma
draft-undo = Deshacer el último cambio
draft-discard = Abandonar esta versión
draft-discard-note = Se pierden todos sus cambios. Las reglas en vigor quedan como están.
draft-discard-sure = Abandonar
draft-own-work = Usted la cambió por última vez, así que la firma otra persona.
draft-from = Vale desde
draft-from-hint = Desde el comienzo de ese día en su municipio; hoy significa desde ahora.
draft-sign = Firmar
impact = Qué detendría
impact-none = { $count ->
    [0] Ningún mensaje espera salir.
    [one] El único mensaje que espera salir pasa.
   *[other] Los { $count } mensajes que esperan salir pasan.
}
impact-some = { $count ->
    [one] Se detendría { $count } de los { $all } mensajes que esperan salir:
   *[other] Se detendrían { $count } de los { $all } mensajes que esperan salir:
}
impact-more = { $count ->
    [one] Y { $count } más.
   *[other] Y { $count } más.
}
impact-next = Cuando firme, los que salen después de la fecha vuelven a quienes los escribieron.
impact-cut = Solo se han mirado los primeros { $count } mensajes.
clause-open-again = Abra la regla tal como está ahora
clause-moved-on = Otra persona cambió esta versión mientras usted escribía. Lo suyo no puede guardarse encima.
draft-steps = Quién cambió qué
clause-new = Regla nueva
clause-change = Cambiar el § { $number }
clause-tighten = Hacer más estricto el § { $number }
clause-tighten-note = Un departamento puede hacer una regla más estricta, nunca más floja.
clause-number = Número
clause-number-hint = Como 3.2. Las reglas van en el orden de sus números.
clause-title = Título ({ $language })
clause-prose = Texto ({ $language })
clause-severity = Qué supone incumplirla
clause-severity-hint = La primera opción detiene un mensaje hasta que se corrija.
clause-source = Fuente
clause-source-hint = Una ley o un manual, con el apartado y la fecha.
clause-save = Guardar
clause-remove = Quitar esta regla
clause-remove-note = No estará en la próxima versión. Se puede deshacer.
clause-remove-sure = Quitar
clause-as-above = Como la tiene la organización
clause-stricter = es más estricto aquí:
clause-own = tiene esta regla propia.
parameter-bounds = Un número entero de { $least } a { $most }.
parameter-contacts-hint = Uno por línea: una dirección, @dominio para todo un dominio, un número.
parameter-words-hint = Una por línea, como «mediante», «mediante = con» o «es: mediante = con» para un idioma.
parameter-hours-hint = Como 9:00-12:00, 13:00-17:00. Un día vacío está cerrado. Hora de { $zone }.
parameter-holidays = Cerrado también el
parameter-holidays-hint = Un día por línea, como «2026-12-25 Navidad».
parameter-period-hint = Vacío: siempre.
parameter-first-day = Primer día
parameter-last-day = Último día
departments-lead = Un departamento puede hacer reglas más estrictas para sí y para los departamentos que dependen de él.
departments-one = Departamento
departments-under = Depende de
departments-tightened = Más estricto
departments-count = { $count ->
    [0] como la organización
    [one] { $count } regla
   *[other] { $count } reglas
}
departments-none = Todavía no hay ningún departamento
departments-none-next = Añada uno en la página de colegas.
department-guideline = Las reglas para { $name }
department-tighten = Hacer reglas más estrictas
department-lead = Los mensajes de este departamento se comprueban con estas reglas.
department-nothing = Aquí nada es más estricto que en la organización.
note-held = Las reglas ya no lo dejan salir: versión { $version }, § { $clauses }.
note-held-department = Las reglas de { $department } ya no lo dejan salir: versión { $version }, § { $clauses }.
note-held-next = Se aprobó con una versión anterior. Corrija el texto y vuelva a pedir la aprobación.
error-hours = Escriba horas como 9:00-12:00, 13:00-17:00.
error-hours-overlap = Dos tramos de un día se pisan, uno acaba antes de empezar, o un día cerrado está dos veces.
error-holiday = «{ $line }» no empieza con un día como 2026-12-25.
error-period = Indique el primer y el último día, primero el primero.
error-list-long = Como mucho { $most } líneas, de 200 caracteres como mucho.

# computed
rule-name-length = Longitud
rule-name-posting-hours = Horas de publicación
rule-name-alt-text = Descripciones de imágenes
rule-name-personal-data = Datos personales
rule-name-links = Enlaces
rule-name-languages = Idiomas
rule-name-plain-language = Lenguaje claro
rule-name-shouting = Mayúsculas
rule-name-hashtag-case = Mayúsculas en las etiquetas
rule-name-hashtag-count = Número de etiquetas
rule-name-emoji = Número de emojis
rule-name-words = Palabras que no usamos
rule-name-hidden-characters = Caracteres ocultos
rule-name-promise = Promesa de respuesta
rule-name-facts = Datos
rule-does-facts = Las fechas, los importes y los lugares son los del registro.
rule-name-corrections = Correcciones
rule-does-corrections = Una corrección se dice en el texto.
rule-name-one-voice = Una sola voz
rule-does-one-voice = Ningún otro departamento dice otra cosa ni repite lo mismo.
rule-name-kinds = Quién envía qué
rule-does-kinds = Algunos tipos los envían solo algunos departamentos.
rule-name-partner = Departamento asociado
rule-does-partner = Un departamento participa en algunos mensajes.
parameter-partner-kinds = Tipos
parameter-partner-words = Palabras
rule-name-four-eyes = Cuatro ojos
rule-name-answer-alone = Responder sin otra persona
rule-does-length = El texto está y cabe en cada red.
rule-does-posting-hours = Los mensajes salen solo a estas horas.
rule-does-alt-text = Cada imagen dice lo que muestra.
rule-does-personal-data = Ninguna dirección, número ni cuenta de nadie.
rule-does-links = Los enlaces son completos, seguros y claros.
rule-does-languages = El texto está en estos idiomas.
rule-does-plain-language = Frases cortas, palabras que todos conocen.
rule-does-shouting = Pocas mayúsculas.
rule-does-hashtag-case = #ObrasEnLaCalle en vez de #obrasenlacalle.
rule-does-hashtag-count = No demasiadas etiquetas.
rule-does-emoji = No demasiados emojis.
rule-does-words = Palabras y frases, siempre o en un periodo como una campaña.
rule-does-hidden-characters = Ningún carácter que oculte o dé la vuelta al texto.
rule-does-promise = La ciudadanía recibe respuesta a tiempo.
rule-does-four-eyes = Otra persona lee antes cada mensaje.
rule-does-answer-alone = Una persona formada puede responder sola.
parameter-posting-hours-hours = Los mensajes salen
parameter-posting-hours-except = No para
parameter-alt-text-min-chars = Descripción más corta, caracteres
parameter-personal-data-own = Nuestras direcciones y números
parameter-languages-required = Idiomas obligatorios
parameter-plain-language-max-sentence-words = Máximo de palabras por frase
parameter-shouting-max-percent = Máximo de mayúsculas, por ciento
parameter-hashtag-count-max = Máximo de etiquetas por texto
parameter-emoji-max = Máximo de emojis por texto
parameter-words-words = Palabras
parameter-words-between = Cuándo
parameter-promise-first-answer-min = Primera respuesta en, minutos de horario
parameter-promise-hours = La atención está abierta

# computed
step-started = Empezada
step-changed = § { $clause } cambiado
step-renumbered = § { $clause } recibió este número
step-added = § { $clause } añadido
step-removed = § { $clause } quitado
step-tightened = § { $clause } más estricto
step-imported = Leída de un archivo
step-brought-over = Llevada a la versión más nueva
fault-number = «{ $number }» no es un número de regla. Escriba uno como 3.2.
fault-twice = Ya hay una regla { $number }.
fault-untold = Dé a la regla { $number } un título y un texto en su propio idioma.
fault-long = El texto de la regla { $number } es demasiado largo.
fault-second = La regla { $number } solo puede estar aquí una vez.
fault-empty = La regla { $number } tiene una lista vacía.
fault-no-clause = La organización ya no tiene la regla { $number }.
fault-other-rule = La regla { $number } de la organización es ahora de otro tipo.
fault-severity = Incumplir la regla { $number } supondría menos que en la organización.
fault-parameter = La regla { $number } sería más floja que en la organización. Hágala más estricta o déjela como está.
fault-not-of-department = Un departamento no puede tener una regla propia como la { $number }.
error-clause-taken = Otra regla tiene este número.
error-in-force-past = Ese día ya pasó. Elija hoy o un día posterior.
error-in-force-early = Una versión anterior vale desde un día posterior. Elija ese día o uno posterior, o retire antes esa versión.
error-in-force-none = Elija un día.
obstacle-nothing-changed = Todavía no ha cambiado nada.
obstacle-moved-on = Entretanto llegó la versión { $version }. Lleve antes allí sus cambios.
obstacle-clause = La regla { $number } no se puede firmar así: { $fault }.
done-guideline-undone = El último cambio está deshecho.
done-guideline-brought-over = Sus cambios están en la versión más nueva.
done-guideline-asked = Sus colegas ven que pide una firma.
done-guideline-discarded = La próxima versión está abandonada.
done-guideline-signed = Firmada.
done-guideline-withdrawn = Retirada. Nunca valdrá.
done-clause-saved = Guardado.
done-clause-as-above = La regla vuelve a ser como la tiene la organización.
done-clause-removed = La regla se ha quitado.
job-name-guideline-watch = Vigilar las reglas
job-does-guideline-watch = Devuelve mensajes aprobados que una versión nueva detiene
job-name-remind-due = Recordar
job-does-remind-due = Avisa una vez a quien puede aprobar, otra cuando queda poco tiempo y otra cuando se acaba

file-heading = Una línea que empieza con # es un comentario. Cambie palabras y cifras y luego lea el archivo como próxima versión.
file-import = Leer de un archivo
file-download = Descargar como archivo
file-import-lead = Las reglas del archivo ocupan el lugar de las de esta próxima versión. Nada vale hasta que alguien firme.
file-import-note = Los idiomas siguen siendo los de su organización. Puede deshacerlo con un clic.
file-field = Archivo
file-field-hint = Un archivo de texto como lo escribe esta redacción, de 2 MB como mucho.
file-read = Leer el archivo
file-none = Elija un archivo.
file-not-text = No es un archivo de texto en UTF-8. Guárdelo como texto e inténtelo de nuevo.
file-line = Línea { $line }: { $what }

# computed
file-problem-large = El archivo ocupa más de 2 MB.
file-problem-syntax = esto no se puede leer. Mire las comillas, los corchetes y el signo igual.
file-problem-format = escriba «format = 1».
file-problem-unknown = aquí nada se llama «{ $name }». Quite la línea o corrija el nombre.
file-problem-missing = falta «{ $name }». Añada una línea.
file-problem-wrong = el valor de «{ $name }» no puede estar ahí. Compárelo con un archivo descargado.
file-problem-rule = no hay ninguna regla «{ $name }». Los nombres están en un archivo descargado.
done-guideline-imported = El archivo está leído. Mire qué cambia antes de pedir una firma.

## once a message is out

act-correct = Corregir con nota visible
act-correct-hint = Diga qué estaba mal y qué es correcto. La nota entra en el texto; después corrija el texto. Nada sale sin aprobación.
act-correct-what = Qué es correcto, en { $language }
act-correct-do = Redactar la corrección
act-replace-message = Sustituir por un mensaje nuevo
act-replace-hint = Recibe una copia para escribir. Este se retira en cuanto sale el nuevo.
note-superseded = Otro mensaje ocupó su lugar { $at }.
note-superseded-by = Abrir el nuevo
note-expired = Su validez terminó { $at } y se retiró.
remains = { $count ->
    [one] Todavía está en { $count } lugar:
   *[other] Todavía está en { $count } lugares:
}
remains-network = Esta red no deja que un programa quite una publicación. Entre allí y bórrela a mano.
remains-failed = No se pudo retirar. Vea en los envíos qué hacer.
remains-under-way = Se está retirando.
remains-copies = Lo que otros compartieron, citaron o capturaron no se puede retirar.
time-ends = Lo que dice vale hasta { $at }.
time-over = Lo que dice valía hasta { $at }.
time-over-next = Retírelo, corríjalo o dele un final posterior.
compose-at-expiry = Cuando termine su validez
at-expiry-ask = Preguntar a una persona
at-expiry-withdraw = Retirarlo sin más
at-expiry-note = Redactar una nota de que ya no vale
compose-visitors = Visitas
compose-links = Contar las visitas a sus enlaces
compose-links-hint = Sus enlaces salen como enlaces cortos propios. Cuentan y no siguen a nadie.
compose-links-off = Los enlaces cortos propios están apagados: esta redacción no tiene dirección pública. Un administrador la fija con FOLKMOOT_PUBLIC_URL.
figures-few = { $count ->
    [one] Hasta ahora { $count } reacción: muy pocas para decir qué funcionó.
   *[other] Hasta ahora { $count } reacciones: muy pocas para decir qué funcionó.
}
figures-file = Descargar como tabla (CSV)
figures-title = { $count ->
    [one] { $count } reacción
   *[other] { $count } reacciones
}
figures-sentence = «Me gusta», compartidos y respuestas juntos, del { $from } al { $to }: { $count }.
figures-visits = Visitas a sus enlaces
figures-visits-how = Un visitante cuenta una vez al día y no se le reconoce otro día. Los programas se cuentan aparte. No guardamos direcciones.
figure-language = Idioma
figure-link = Enlace
figure-visits = Visitas
figure-visitors = Visitantes por día, sumados
figure-downloads = Descargas
figure-machines = Programas
go-over = Este enlace ha terminado
go-over-next = El mensaje donde estaba se retiró. Mire en la web del municipio qué vale ahora.
go-nowhere = Este enlace no lleva a ninguna parte
go-nowhere-next = Quizá falte una letra. Copie el enlace entero.
deliveries-ending = { $count ->
    [one] Termina la validez: { $count } mensaje
   *[other] Termina la validez: { $count } mensajes
}
deliveries-ended-at = terminó { $at }
deliveries-ends-at = termina { $at }

# computed
message-superseded = Sustituido
message-expired = Caducado
state-superseded = sustituido
state-expired = caducado
error-correction-empty = Diga qué es correcto en al menos un idioma.
error-correction-long = Dígalo en 500 caracteres.
done-correction-drafted = La nota está en el texto. Ahora corrija el texto.
done-replacement-started = Una copia para escribir. El mensaje antiguo se retira en cuanto salga este.
job-name-expire-due = Terminar
job-does-expire-due = Termina los mensajes caducados o sustituidos por otro

## paths of approval

rule-approval = Dicen que sí: { $who }. Para mensajes sobre: { $list }. Cada uno tiene { $span } de horario.
step-colleague = { $department } lo lee
step-facts = Un experto comprueba los datos: { $department }
step-management = La dirección está de acuerdo
step-until = { $who }, hasta { $at }
step-overdue = { $who }, venció { $at }
step-was-asked = { $step } · aviso { $at }
step-was-reminded = { $step } · recordatorio { $at }
approvals-yours = Espera por usted
act-approve-counts = Su sí cuenta para: { $steps }.
act-approve-one = Decir que sí a un solo paso
approval-instead = { $name } en lugar de { $absent }, { $at }

# computed
rule-name-approval = Camino de aprobación
rule-does-approval = Quién debe decir que sí antes de que salga un mensaje, y en cuánto tiempo de oficina.
parameter-approval-kinds = Mensajes de estos tipos
parameter-approval-words = Y mensajes con estas palabras
parameter-approval-asked = Quién dice que sí
parameter-approval-within-min = Minutos de horario para cada uno
obstacle-step-colleagues = Un departamento que participa aún no ha dicho que sí.
obstacle-step-facts = Un experto aún no ha comprobado los datos.
obstacle-step-four-eyes = Una segunda persona aún no lo ha leído.
obstacle-step-management = La dirección aún no está de acuerdo.
obstacle-others-next = Usted ya dijo que sí. Faltan otros.
asked-colleagues = un colega de cada departamento que participa
asked-facts = un experto en los datos en que se basa
asked-four-eyes = una segunda persona
asked-management = la dirección
step-who-colleagues = Un colega de allí
step-who-facts = Un experto de allí
step-who-four-eyes = Quien pueda aprobar, pero no quien lo escribió
step-who-management = Un responsable
done-said-yes = Su sí queda anotado. Faltan otros.

## absence

absence = Ausencia
absence-note = Mientras no esté, su suplente puede decir que sí en su lugar.
absence-stands = { $name } le sustituye desde { $from } hasta { $until }.
absence-from = Primer día fuera
absence-until = Último día fuera
absence-deputy = Quién le sustituye
absence-save = Nombrar suplente
absence-back = Ya he vuelto

# computed
error-absence-until = Elija un último día que no haya pasado ni sea anterior al primero
error-absence-deputy = Elija un colega que trabaje aquí
error-absence-day = Indique un día
done-absence = Su suplente está nombrado.
done-back = Bienvenido de nuevo.

# A clause overridden for one text
proof-overridden = { $count ->
    [one] { $count } que alguien ha dejado pasar
   *[other] { $count } que alguien ha dejado pasar
}
finding-overridden = Lo ha dejado pasar { $name }, { $at }: «{ $reason }»
act-override = Dejar pasar el apartado { $clause }
act-override-own = usted escribió el texto; debe hacerlo otra persona
act-override-warning = El apartado «{ $title }» detiene este texto. Usted lo deja pasar solo para este texto. Si cambia el texto, una imagen o el apartado, se vuelve a preguntar. Su motivo queda con el mensaje y se cuenta.
act-override-why = ¿Por qué puede salir así?
act-override-do = Dejar pasar
message-overridden = Apartado { $clause }: { $name } lo dejó pasar para la edición { $edition }, { $at }
overridable-nobody = nadie: hay que cambiar el texto
overridable-signers = otra persona que pueda firmar la guía, con un motivo
overridable-approvers = otra persona que pueda aprobar mensajes, con un motivo
clause-overridable = Quién puede dejar pasar un texto
clause-overridable-hint = Solo cuenta si el apartado detiene un mensaje. Quien escribió el texto no puede nunca.
diff-overridable = Quién puede dejar pasar un texto: antes { $before }, ahora { $after }.
overrides-title = Apartados que se dejaron pasar
overrides-clause = Apartado
overrides-department = Departamento
overrides-recent = Este mes
overrides-before = Antes
overrides-count = Se dejó pasar: { $recent } este mes, { $before } antes.
overrides-of = { $department }: { $recent } y { $before }

# How often an account speaks
rule-frequency = En una cuenta, entre todos los departamentos: como mucho { $hour } mensajes en 60 minutos y { $day } en 24 horas, y { $apart } entre dos.

# Who sends what, partners and corrections on the form of a clause
parameter-owners-hint = Un tipo sin departamento es para todos.
parameter-department-choose = Elija un departamento
error-department-none = Elija un departamento
parameter-sayings-hint = Las palabras entre llaves se rellenan: {"{time}"}, {"{what}"}, {"{new}"}, {"{old}"}.
error-saying = Ponga { $word } donde se rellena, con 200 caracteres como mucho
value-beginning = antes del texto
value-end = después del texto

# Campaign wording
rule-campaign = No usamos frases de campaña: { $count }.
rule-campaign-words = Qué frases

# computed
done-overridden = Permitido para este texto. Su motivo consta en el registro.
fault-overridable = Más personas que en la organización podrían dejar pasar el apartado { $number }.
obstacle-not-overridable = Aquí no hay nada detenido por el apartado { $clause } que se pueda dejar pasar.
rule-name-frequency = Con qué frecuencia
rule-does-frequency = Cuántos mensajes envía una cuenta por hora y por día, y cuánto tiempo pasa entre dos.
parameter-frequency-per-hour = Máximo de mensajes en 60 minutos
parameter-frequency-per-day = Máximo de mensajes en 24 horas
parameter-frequency-apart-min = Minutos mínimos entre dos
parameter-frequency-except = Tipos que pueden salir siempre
finding-too-soon = { $count ->
    [one] A solo { $count } minuto de otro mensaje de esta cuenta
   *[other] A solo { $count } minutos de otro mensaje de esta cuenta
}
finding-too-many-in-hour = { $count } mensajes de esta cuenta en 60 minutos; como mucho { $limit }
finding-too-many-in-day = { $count } mensajes de esta cuenta en 24 horas; como mucho { $limit }
finding-too-soon-advice = Junto a: { $others }.
finding-too-many-in-hour-advice = Junto a: { $others }.
finding-too-many-in-day-advice = Junto a: { $others }.

## lo que funcionó

practices = Lo que funcionó
practices-lead = Mensajes que funcionaron: los propone una persona y los acepta otra.
practices-show = Cuáles
practices-library = En la colección
practices-waiting = Propuestos
practices-search = Buscar en lo que funcionó
practices-language = Idioma
practices-kind = Tipo
practices-campaign = Campaña
practices-any = Todos
practices-none = La colección está vacía
practices-none-next = Abra un mensaje ya enviado y propóngalo, diciendo qué funcionó.
practices-none-waiting = Nada espera a una segunda persona
practices-none-waiting-next = Lo que proponga un compañero aparece aquí.
practices-not-found = Nada coincide
practices-not-found-next = Pruebe con menos palabras o quite una opción.
practice-look = Propuesto como buen ejemplo
practice-propose = Proponer como buen ejemplo
practice-propose-hint = Otra persona lo acepta en la colección o lo rechaza. Entonces quien lee mensajes ve el texto, su motivo y las cifras.
practice-propose-do = Proponerlo
practice-title = Nombre en la colección
practice-why = Qué funcionó
practice-why-hint = ¿Qué hizo la gente y qué ayudó en el texto?
practice-audience = Para quién
practice-for = para: { $audience }
practice-figures = Al cabo de un día, junto a otras publicaciones
practice-reactions = Reacciones
practice-others = Otras publicaciones de la cuenta
practice-more-than = Más que
practice-no-figures = No hay cifras de un día después del envío.
practice-too-few = { $count ->
    [one] Solo { $count } publicación más: muy pocas para comparar.
   *[other] Solo { $count } publicaciones más: muy pocas para comparar.
}
practice-usual = la mitad de { $count } publicaciones, como mucho { $middle }; la mitad central, de { $low } a { $high }
practice-share = el { $share } % de ellas (entre { $least } y { $most } %)
practice-figures-how = «Me gusta», republicaciones y respuestas alrededor de un día después del envío, junto a las demás publicaciones de la misma cuenta en los 90 días anteriores y posteriores. El margen se cumple nueve de cada diez veces. Muestra dónde está la publicación, no por qué.
practice-pictures = { $count ->
    [one] Con { $count } imagen.
   *[other] Con { $count } imágenes.
}
practice-course = Cómo llegó aquí
practice-proposed = Propuesto
practice-accepted = En la colección
practice-declined = Rechazado
practice-taken-out = Retirado
practice-proposed-by = Propuesta de { $name }, { $at }.
practice-accepted-by = { $name } lo aceptó en la colección, { $at }.
practice-declined-by = { $name } lo rechazó, { $at }.
practice-taken-out-by = { $name } lo retiró, { $at }.
practice-start = Usar como comienzo
practice-start-hint = Recibe un mensaje nuevo con este texto. Compruebe cada fecha y cada importe.
practice-accept = Aceptar en la colección
practice-own = Lo propuso usted. Decide otra persona.
practice-decline = Rechazar
practice-decline-why = ¿Por qué no entra en la colección?
practice-take-out = Retirar de la colección
practice-take-out-why = ¿Por qué ya no es un buen ejemplo?
practice-message = Ver el mensaje

# computed
state-proposed = propuesto
state-accepted = en la colección
state-declined = rechazado
state-taken-out = retirado de la colección
error-practice-title = Dele un nombre de 200 caracteres como máximo.
error-practice-why = Diga qué funcionó.
error-practice-long = Dígalo en 1.000 caracteres.
error-practice-audience = Dígalo en 200 caracteres.
done-practice-proposed = Propuesto. Decide otra persona.
done-practice-accepted = En la colección.
done-practice-declined = Rechazado.
done-practice-taken-out = Retirado.
done-practice-started = Un mensaje nuevo con este texto. Compruebe lo que dice.

## templates and snippets
templates = Plantillas
templates-messages = Mensajes para empezar
templates-snippets = Fragmentos de texto
templates-search = Buscar en nombres y textos
templates-offered = En uso
templates-away = Guardadas
templates-none = Aún no hay plantillas
templates-none-next = Una plantilla es un mensaje para empezar. Cree una, o conserve un mensaje como plantilla desde su página.
snippets-none = Aún no hay fragmentos de texto
snippets-none-next = Un fragmento se pone en un mensaje con una pulsación, en el idioma en que escribe.
templates-none-away = No hay nada guardado
templates-none-away-next = Lo que retire queda aquí y puede recuperarlo.
templates-not-found = No se ha encontrado nada
templates-not-found-next = Pruebe con otra palabra.
template-new = Nueva plantilla
snippet-new = Nuevo fragmento
template-edit = Cambiar { $name }
template-name = Nombre
template-languages = Idiomas
template-for = Para
template-for-all = Todos los departamentos
template-changed = Último cambio
template-changed-by = Último cambio de { $name }, { $at }
template-texts = Texto
template-about = También en el mensaje
template-save = Guardar
template-change = Cambiar
template-put-away = Retirar
template-bring-back = Recuperar
template-is-away = Está retirada. Nadie puede empezar con ella hasta que alguien la recupere.
template-not-yours = La cambia quien escribe para su departamento. Lo que es para todos lo cambia quien puede editar la guía.
template-placeholders-hint = Deje abierto lo que cambia cada vez, entre llaves: {"{"}fecha{"}"}, {"{"}lugar{"}"}. Un mensaje con un hueco abierto no puede salir.
template-drop-pictures = { $count ->
    [one] Quitar la imagen que la acompaña
   *[other] Quitar las { $count } imágenes que la acompañan
}
template-begin = Empezar un mensaje
template-begin-do = Empezar un mensaje
template-open-hint = Lo que deje vacío puede rellenarlo después. Hasta entonces el mensaje no puede salir.
template-start = Empezar con una plantilla
template-keep = Conservar como plantilla
template-keep-do = Conservar como plantilla
template-keep-hint = Se conservan los textos, las imágenes y las cuentas. Las horas y los datos no.
snippet-use = Cómo se usa
snippet-use-how = Elíjalo debajo del texto cuando escriba un mensaje. Se pone donde está el cursor.
snippet-open = Usted rellena: { $names }
snippet-choose = Elija un fragmento
snippet-insert = Poner

# computed
finding-placeholder = «{ $found }» no está rellenado
finding-placeholder-advice = Cámbielo, con las llaves, por las palabras correctas.
error-template-name-empty = Póngale un nombre
error-template-name-long = Use 120 caracteres como máximo
error-template-empty = Escriba el texto al menos en un idioma
error-template-department = Elija un departamento para el que escribe
error-template-embargo = Mientras dure el embargo, solo su departamento puede tenerlo como plantilla
error-snippet-none = Elija primero un fragmento
done-template-made = Está conservada.
done-template-changed = Está cambiada.
done-template-away = Está retirada.
done-template-back = Está recuperada.

## messages from a table
import = Importar mensajes
import-do = Importar
import-lead = Cree muchos borradores desde una tabla. Primero ve en qué se convierte cada fila. Nada sale: cada borrador se revisa y se aprueba como siempre.
import-file = Archivo
import-file-hint = CSV o una tabla con tabuladores, como la guarda una hoja de cálculo. Como máximo { $rows } filas y { $size } MB.
import-pasted = O pegue la tabla
import-pasted-hint = Con la línea que nombra las columnas.
import-look = Ver el archivo
import-example = Archivo de ejemplo
import-none = Elija un archivo o pegue una tabla
import-columns = Columnas
import-columns-note = La primera línea las nombra. Solo hace falta un texto.
import-col-text = El texto en ese idioma.
import-col-title = Título de trabajo. Sin título se toma el principio del texto.
import-col-accounts = Nombres de cuentas separados por espacios. Con @nombre=en esa cuenta recibe el texto inglés.
import-col-planned = Fecha y hora según los relojes de { $zone }: 2026-11-30 07:30 o 30-11-2026 07:30. Otra zona: 2026-11-30 07:30+00:00.
import-col-until = Hasta cuándo vale, escrito igual.
import-col-department = Nombre del departamento. Sin nombre: el primero para el que escribe.
import-col-kind = Uno de: { $kinds }.
import-col-campaign = Nombre de una campaña que existe.
import-col-audience = Para quién es.
import-col-warning = Advertencia de contenido.
import-looked = Ver la importación
import-other = Otro archivo
import-mend = Corrija el archivo y elíjalo de nuevo. Todavía no se ha creado nada.
import-line = Línea
import-column = Columna
import-wrong = Qué está mal
import-troubles = { $count ->
    [one] Hay una cosa mal
   *[other] Hay { $count } cosas mal
}
import-rows = { $count ->
    [one] Un borrador
   *[other] { $count } borradores
}
import-findings = Revisión
import-clean = No se ha encontrado nada
import-blocking = { $count ->
    [one] 1 por corregir
   *[other] { $count } por corregir
}
import-only-drafts = Esto será borradores. Lo que encontró la revisión puede corregirlo en cada borrador.
import-only-good = Solo las filas de arriba serán borradores. Las que tienen algo mal quedan fuera: corríjalas e impórtelas con otro archivo.
import-assumed = Este archivo no está en UTF-8. Lo hemos leído como { $name }. Mire abajo si todas las letras están bien. Si no, guárdelo como «CSV UTF-8».
import-make = { $count ->
    [one] Crear el borrador
   *[other] Crear { $count } borradores
}
import-before = Este archivo ya se importó: { $name }, { $at }.
import-again = Importarlo otra vez

# computed
import-not-text = No podemos leer esta tabla. En su hoja de cálculo elija Guardar como y después «CSV UTF-8».
import-too-large = Supera { $value } MB. Divídalo.
import-too-many = El archivo tiene más de { $value } filas. Divídalo.
import-empty = No hay mensajes en este archivo
import-broken = En esta fila hay más que columnas: «{ $value }». Ponga comillas alrededor de un texto con coma o punto y coma.
import-quote-open = Aquí se abren unas comillas que no se cierran. Ciérrelas o escríbalas dos veces.
import-language-unknown = «{ $value }» no es un idioma de su organización
import-column-unknown = No hay ninguna columna «{ $value }». Quítela o use un nombre de la lista de columnas.
import-column-twice = La columna «{ $value }» está dos veces
import-no-text = Escriba un texto al menos en un idioma
import-account-unknown = Ninguna cuenta en uso se llama «{ $value }». Escríbala como aparece en Cuentas.
import-account-twice = La cuenta «{ $value }» está dos veces
import-department-unknown = No hay ningún departamento «{ $value }». Escriba el nombre como aparece en Folkmoot.
import-department-not-yours = Usted no escribe para este departamento { $value }
import-campaign-unknown = No hay ninguna campaña «{ $value }»
import-kind-unknown = No hay ningún tipo «{ $value }». Las palabras están en la página anterior.
import-time = Escriba la hora como 2026-11-30 07:30, no «{ $value }»
import-time-none = En los relojes del municipio { $value } no existe o se repite. Elija otra hora o añada la diferencia, como +01:00.
import-time-far = { $value } está a más de dos años
import-time-past = { $value } ya ha pasado. Elija una hora posterior o déjelo vacío.
import-row-twice = Esta fila dice lo mismo que la línea { $value }
error-import-moved = Algo ha cambiado desde que miró. Mire otra vez y vuelva a pulsar.
error-import-again = Este archivo ya se importó. Marque la casilla para importarlo otra vez.
done-imported = Los borradores están listos.

# computed
parameter-kinds-owners = Quién envía cada tipo
parameter-partner-department = El departamento
parameter-corrections-note = El texto de una corrección
parameter-corrections-swap = Cómo se dice un valor cambiado
parameter-corrections-over = Qué se dice de un mensaje que ya no es válido
parameter-corrections-place = Dónde va
rule-name-campaign = Sin campaña
rule-does-campaign = Ninguna frase que pida el voto o alabe a un partido, siempre o antes de unas elecciones.
parameter-campaign-words = Frases
parameter-campaign-between = Desde la convocatoria hasta el día de las elecciones
finding-campaign-wording = «{ $found }» suena a campaña
finding-campaign-wording-advice = Diga qué pasa, no a quién se debe. Cómo y cuándo se vota es información; a quién, no.
measured-campaign-wording = Lenguaje de campaña
