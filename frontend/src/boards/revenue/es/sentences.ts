import type { Catalog } from '../../../core/language/phrases.ts';

/** Alerts, summaries and notes. */
export const sentenceTexts: Catalog = {
  '{metric} is {#value}, below {#limit}.': '{metric}: {value}, menos de {limit}.',
  '{metric} is {#value}, above {#limit}.': '{metric}: {value}, más de {limit}.',
  '{metric} is {#value}, below {#limit}, good from {#good}.':
    '{metric}: {value}, menos de {limit}; bien desde {good}.',
  'Payback is {#value} months, above {#limit} months.':
    'Recuperación: {value} meses, más de {limit} meses.',
  'Gross margin': 'Margen bruto',
  'Pipeline coverage': 'Cobertura del embudo',
  'OTE of revenue': 'OTE sobre ingresos',
  'Stakeholders of revenue': 'Socios sobre ingresos',
  'Cut CAC by {#cac}.': 'Reduce el CAC en {cac}.',
  'EBITDA is negative: {#value} a month.': 'El EBITDA es negativo: {value} al mes.',
  'Closers are underused: load is {#load}, below {#limit}.':
    'Los closers están subutilizados: su carga es {load}, debajo de {limit}.',
  'Have {#setters} setters, {#leads} leads a month or {#calls} calls per lead.':
    'Ten {setters} setters, {leads} prospectos al mes o {calls} llamadas por prospecto.',
  'Have {#setters} setters, {#leads} leads a month (saves {#saving}) or {#calls} calls per lead.':
    'Ten {setters} setters, {leads} prospectos al mes (ahorra {saving}) o {calls} llamadas por prospecto.',
  'Have {#setters} setters or {#leads} leads a month.':
    'Ten {setters} setters o {leads} prospectos al mes.',
  'Have {#closers} closers or {#leads} leads a month.':
    'Ten {closers} closers o {leads} prospectos al mes.',
  'Revenue has a shortfall: it misses its target by {#gap}.':
    'Faltan ingresos: quedan {gap} debajo de la meta.',
  'Revenue misses its target by {#gap}.': 'Los ingresos quedan {gap} debajo de la meta.',
  '{#sales} more sales close it.': 'Se cierra con {sales} ventas más.',
  'All well: unit economics and EBITDA margin are good.':
    'Todo bien: economía unitaria y margen EBITDA.',
  'No alert: no figure passes a limit.': 'Sin alertas: ninguna cifra pasa un límite.',
  'The plan has no channels.': 'El plan no tiene canales.',
  'Add one in the GTM command center.': 'Agrega uno en el centro de mando GTM.',
  'Nobody has such a role.': 'Nadie tiene ese rol.',
  'Add heads in Configuration, or choose another role.':
    'Agrega personas en Configuración o elige otro rol.',
  '{#count} alerts, {#critical} of them critical.':
    '{count} alertas, {critical} de ellas críticas.',

  '{#sales} sales a month.': '{sales} ventas al mes.',
  'The month ends with a profit.': 'El mes termina con utilidad.',
  'The month ends with a loss.': 'El mes termina con pérdida.',
  'No sales, so a sale has no cost.': 'No hay ventas, así que una venta no tiene costo.',
  '{#share} of leads become sales; a sale costs {#cost}.':
    '{share} de los prospectos se vuelven ventas; una venta cuesta {cost}.',
  'One channel.': 'Un canal.',
  '{#count} channels.': '{count} canales.',
  anonymous: 'anónimo',
  'Last changed by anonymous.': 'Último cambio anónimo.',
  'Last changed by {=author}.': 'Último cambio de {author}.',
  '{#meetings} meetings are needed; closers can hold {#held}, setters can book {#booked}.':
    'Se necesitan {meetings} citas; los closers pueden atender {held} y los setters agendar {booked}.',
  'Setters have too many calls: have {#setters} setters, {#leads} leads a month or {#calls} calls per lead.':
    'Los setters tienen demasiadas llamadas: ten {setters} setters, {leads} prospectos al mes o {calls} llamadas por prospecto.',
  'Setters have too many calls: have {#setters} setters, {#leads} leads a month (saves {#saving}) or {#calls} calls per lead.':
    'Los setters tienen demasiadas llamadas: ten {setters} setters, {leads} prospectos al mes (ahorra {saving}) o {calls} llamadas por prospecto.',
  'Setters have too much to book: have {#setters} setters or {#leads} leads a month.':
    'Los setters tienen demasiado que agendar: ten {setters} setters o {leads} prospectos al mes.',
  'Closers have too many meetings: have {#closers} closers or {#leads} leads a month.':
    'Los closers tienen demasiadas citas: ten {closers} closers o {leads} prospectos al mes.',
  'Leads a month of each channel.': 'Prospectos al mes de cada canal.',
  'Sales a month of each channel.': 'Ventas al mes de cada canal.',
  'Close rate of each channel.': 'Tasa de cierre de cada canal.',
  'Spend a month of each channel.': 'Gasto al mes de cada canal.',
  'CAC of each channel.': 'CAC de cada canal.',
  'Revenue a month of each channel.': 'Ingresos al mes de cada canal.',
  'ROAS of each channel.': 'ROAS de cada canal.',
  'LTV:CAC of each channel.': 'LTV:CAC de cada canal.',
  'Revenue for each dollar that a channel spends.': 'Ingresos por cada dólar que gasta un canal.',
  'Share of held meetings that become sales, by channel.':
    'Parte de las citas realizadas que se vuelven ventas, por canal.',
  'Immediate revenue a month by channel.': 'Ingresos inmediatos al mes por canal.',
  'Stages of {#count} channels.': 'Etapas de {count} canales.',
  'Stages of {=channel}.': 'Etapas de {channel}.',
  'Contact {#contact}, meeting {#meeting}, show-up {#show}, close {#close}.':
    'Contacto {contact}, cita {meeting}, asistencia {show}, cierre {close}.',

  '{#commission} of {#revenue} go to commission.': '{commission} de {revenue} van a comisiones.',
  'What one person of each role earns.': 'Lo que gana una persona de cada rol.',
  'What one setter and one closer have to do.': 'Lo que deben hacer un setter y un closer.',
  '{#count} heads.': '{count} personas.',

  'Revenue, sales and team of a month.': 'Ingresos, ventas y equipo de un mes.',
  'What a customer is worth and costs.': 'Lo que vale y cuesta un cliente.',
  'What meetings cost, and what those that nobody comes to cost.':
    'Lo que cuestan las citas, y lo que cuestan aquellas a las que nadie llega.',
  'What happens in a month.': 'Lo que pasa en un mes.',
  'Of {#gross} gross revenue a month {#ebitda} are left as EBITDA.':
    'De {gross} de ingresos brutos al mes quedan {ebitda} de EBITDA.',
  'Sales of month 1 pay their deferred part in month {#month}: {#cash} is expected then.':
    'Las ventas del mes 1 pagan su parte diferida en el mes {month}: se esperan {cash}.',
  'Sales of month 1 pay nothing later.': 'Las ventas del mes 1 no pagan nada después.',
  '{#days} days from meeting to close.': '{days} días de la cita al cierre.',
  'Day {#day}: {stage}, {#count} a month.': 'Día {day}: {stage}, {count} al mes.',
  'Day {#day}: {stage}, {#count} a month, conversion n/a.':
    'Día {day}: {stage}, {count} al mes, conversión n/d.',
  'Day {#day}: {stage}, {#count} a month, {#rate} of the stage before.':
    'Día {day}: {stage}, {count} al mes, {rate} de la etapa anterior.',

  'A button sets all levers at once.': 'Un botón fija todas las palancas a la vez.',
  'The address keeps them.': 'La dirección las conserva.',
  'A change in % of a figure below 0 has the opposite sign: a smaller loss shows a minus.':
    'El cambio en % de una cifra menor que 0 lleva el signo contrario: una pérdida menor muestra un menos.',
  'EBITDA {#before} as stored, {#after} with the levers.':
    'EBITDA {before} como está guardado, {after} con las palancas.',
  'Excellent.': 'Excelente.',
  'Neutral.': 'Neutral.',
  'Risky.': 'Riesgoso.',
  'There is no verdict.': 'No hay veredicto.',

  'One deal serves all channels.': 'Un contrato sirve para todos los canales.',
  'What the year is meant to bring.': 'Lo que debe traer el año.',
  'Heads per role and what one can do.': 'Personas por rol y lo que puede hacer cada una.',
  'What one head of each role is meant to achieve a month.':
    'Lo que debe lograr al mes una persona de cada rol.',
  'Running costs a month.': 'Gastos corrientes al mes.',
  "What stakeholders get of a month's profit.":
    'Lo que reciben los socios de la utilidad de un mes.',
  'One plan.': 'Un plan.',
  '{#count} plans.': '{count} planes.',
};
