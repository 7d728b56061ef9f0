import type { Catalog } from '../../../core/language/phrases.ts';

/** Summaries, notes and advice. */
export const sentenceTexts: Catalog = {
  '{records} in the last minute from {servers}, {#rejected} rejected in the last hour.':
    '{records} en el último minuto de {servers}, {rejected} rechazados en la última hora.',
  '1 record': '1 registro',
  '{#count} records': '{count} registros',
  '1 server': '1 servidor',
  '{#count} servers': '{count} servidores',
  '1 alert': '1 alerta',
  '{#count} alerts': '{count} alertas',
  '1 active alert': '1 alerta activa',
  '{#count} active alerts': '{count} alertas activas',
  '{#ready} of {#all} servers are warmed up.': '{ready} de {all} servidores están listos.',
  'The demo plays each scenario for 5 minutes, again and again.':
    'La demostración repite cada escenario durante 5 minutos.',
  'The scenario {scenario} is played.': 'Se reproduce el escenario {scenario}.',
  'scenario must be one of {=ids}.': 'El escenario debe ser uno de {ids}.',
  'The generator is off, so there is no scenario to switch.':
    'El generador está apagado, así que no hay escenario que cambiar.',
  'The environment is {status}: {#healthy} of {#all} servers are healthy, incident risk within 30 minutes {#risk}.':
    'Estado del entorno: {status}. {healthy} de {all} servidores sanos, riesgo de incidente en 30 minutos {risk}.',
  'There are no servers to assess.': 'No hay servidores que evaluar.',
  'The fleet is assessed as {level}: {#share} of its servers are at warning or critical.':
    'Evaluación de la flota: {level}. {share} de sus servidores están en advertencia o crítico.',
  'There is no server of this profile.': 'No hay servidores de este perfil.',
  '{=server} has the highest risk, {#risk}.': '{server} tiene el mayor riesgo, {risk}.',
  '{#critical} critical, {#warning} warning, {#watch} watch and {#healthy} healthy of {servers}.':
    '{critical} críticos, {warning} en advertencia, {watch} en atención y {healthy} sanos de {servers}.',
  '{#alerting} of {servers} at warning or critical, {#failing} about to fail.':
    '{alerting} de {servers} en advertencia o crítico, {failing} a punto de fallar.',
  '{#critical} critical and {#warning} warning alerts are coming within the hour.':
    'Vienen {critical} alertas críticas y {warning} de advertencia en la próxima hora.',
  'The most urgent {#shown} of {#all}.': 'Las {shown} más urgentes de {all}.',
  'No forecast reaches a limit within the next hour.':
    'Ningún pronóstico alcanza un límite en la próxima hora.',
  '{alerts}; the highest is {=server} with a risk of {#risk}.':
    '{alerts}; la mayor es {server} con un riesgo de {risk}.',
  'No alerts.': 'Sin alertas.',
  'No alerts. The five busiest servers:': 'Sin alertas. Los cinco servidores más ocupados:',
  'No alerts of level {level}.': 'Sin alertas de nivel {level}.',
  'No alerts of level {level}. The five busiest servers:':
    'Sin alertas de nivel {level}. Los cinco servidores más ocupados:',
  '{predicted} is predicted; no scenario is played.':
    'Previsto: {predicted}; no se reproduce ningún escenario.',
  '{predicted} is predicted while the scenario is {scenario}.':
    'Previsto: {predicted}, con el escenario {scenario}.',
  '{predicted} is predicted while the scenario is {scenario}: {insight}.':
    'Previsto: {predicted}, con el escenario {scenario}: {insight}.',
  '{#degrading} degrading, {#improving} improving, {#steady} steady.':
    '{degrading} empeorando, {improving} mejorando, {steady} estables.',
  '{metric} of {servers}; the highest is {=server} with {#value}.':
    '{metric} de {servers}; el mayor es {server} con {value}.',
  '{metric} is not known of any server.': '{metric}: no se conoce de ningún servidor.',
  'Highest risk: {=servers}.': 'Mayor riesgo: {servers}.',
  '{#rising} of the {servers} with the highest risk have several rising metrics.':
    '{rising} de {servers} con mayor riesgo tienen varias métricas al alza.',
  'No server of that name has reported. Choose another one.':
    'Ningún servidor con ese nombre ha reportado. Elige otro.',
  '{=server} does not report its CPU. Choose another server.':
    '{server} no reporta su CPU. Elige otro servidor.',
  'CPU of {=server} is {#now} now and expected at {#later} in 8 hours.':
    'La CPU de {server} está ahora en {now} y se espera en {later} en 8 horas.',
  '{figure}: now {#now}, mean {#mean}, from {#low} to {#high}.':
    '{figure}: ahora {now}, media {mean}, de {low} a {high}.',
  'Nothing is recorded yet. The first tick fills this panel.':
    'Aún no hay registros. El primer paso llena este panel.',
  'Assumptions behind the cost figures; they concern you alone.':
    'Supuestos detrás de las cifras de costo; solo te afectan a ti.',
  '{#incidents} incidents a day would cost {#daily}; that is {#annual} a year.':
    '{incidents} incidentes al día costarían {daily}; son {annual} al año.',
  'No server is at warning or critical, so none may cost.':
    'Ningún servidor está en advertencia o crítico, así que ninguno cuesta.',
  '{servers} at risk with a potential cost of {#cost}.':
    '{servers} en riesgo con un costo potencial de {cost}.',
  '{#queued} actions would be queued, {#autonomous} autonomous and {#manual} manual.':
    'Se pondrían en cola {queued} acciones, {autonomous} autónomas y {manual} manuales.',
  'No server has a risk of 70 or more, so nothing would be done.':
    'Ningún servidor tiene un riesgo de 70 o más, así que no se haría nada.',
  'A plan only: nothing is executed.': 'Solo es un plan: no se ejecuta nada.',
  'Risk from {#risk}: {rule}.': 'Riesgo desde {risk}: {rule}.',
  'Rollback within 15 min, automatic when nothing improves in 10 min.':
    'Reversión en 15 min, automática si nada mejora en 10 min.',
  'Who approves a remediation, by risk.': 'Quién aprueba una corrección, según el riesgo.',
  '{alerts} would be sent or shown.': 'Se enviarían o mostrarían {alerts}.',
  'No alerts, so nothing would be sent.': 'Sin alertas, así que no se enviaría nada.',
  'A plan only: nothing is sent.': 'Solo es un plan: no se envía nada.',
  'Who is told about an alert, by priority.': 'A quién se avisa de una alerta, según la prioridad.',
  'One alert per server and issue.': 'Una alerta por servidor y problema.',
  'Alerts are grouped per profile.': 'Las alertas se agrupan por perfil.',
  'No alerts in maintenance windows.': 'Sin alertas en ventanas de mantenimiento.',
  'No alerts while a remediation runs.': 'Sin alertas mientras corre una corrección.',
  'Escalation only without acknowledgement.': 'Escalamiento solo si nadie acusa recibo.',
  'What keeps alerts few.': 'Lo que mantiene pocas las alertas.',
  '{metric} moved {=server} the most.': '{metric} es lo que más movió a {server}.',
  '{=server} has too little history to explain.':
    '{server} tiene muy poca historia para explicarlo.',
  'CPU of {=server} is {#cpu}.': 'La CPU de {server} está en {cpu}.',
  '{measure} would help most.': '{measure} es lo que más ayudaría.',
  'No measure would bring it down by more than 1.': 'Ninguna medida la bajaría más de 1.',
  'The last tick scored {servers} in {#ms} ms.': 'El último paso evaluó {servers} en {ms} ms.',
  'Bounds of the levels, inclusive, and what is normal for each profile.':
    'Límites de los niveles, incluidos, y lo normal para cada perfil.',
  'No server has reported yet. Send rows to server-metrics or turn the generator on.':
    'Ningún servidor ha reportado aún. Envía filas a server-metrics o enciende el generador.',
  '{#arrived} of {#all} records have arrived. Predictions begin by themselves when all are there.':
    'Han llegado {arrived} de {all} registros. Las predicciones empiezan solas cuando estén todos.',

  'Simulated and replayed servers live 60 times faster: one tick of 5 s stands for 5 minutes.':
    'Los servidores simulados y reproducidos viven 60 veces más rápido: un paso de 5 s equivale a 5 minutos.',
  'Risk from {#risk}: {level} ({=code}). {advice}.':
    'Riesgo desde {risk}: {level} ({code}). {advice}.',
  'A database fills its memory by design, so its memory bounds are higher.':
    'Una base de datos llena su memoria por diseño, así que sus límites de memoria son más altos.',
  'An empty alert table is good news; it then shows the five busiest servers.':
    'Una tabla de alertas vacía es buena noticia; entonces muestra los cinco servidores más ocupados.',
  'A forecast is a line with a band: the value is expected inside the band four times out of five, and the band widens with time.':
    'Un pronóstico es una línea con una banda: se espera el valor dentro de la banda cuatro de cada cinco veces, y la banda se ensancha con el tiempo.',
  'Incident risk is the mean over all servers; CPU, memory, I/O wait, swap and disk count, network and uptime never do.':
    'El riesgo de incidente es la media de todos los servidores; cuentan CPU, memoria, espera de E/S, intercambio y disco; red y tiempo activo, nunca.',
  'A dash means that a value is not known; point at it to see why. It never means 0.':
    'Un guion significa que no se conoce el valor; apunta a él para ver por qué. Nunca significa 0.',
  'Remediation and alerting are plans: this board executes and sends nothing.':
    'Las correcciones y las alertas son planes: este tablero no ejecuta ni envía nada.',
  'Risk runs from 0 to 100: 70 % of it is how a server is now, 30 % how it will be within 30 minutes.':
    'El riesgo va de 0 a 100: 70 % es cómo está un servidor ahora y 30 % cómo estará en 30 minutos.',
  'How to read this board, from risk to plans.':
    'Cómo leer este tablero, desde el riesgo hasta los planes.',
};
