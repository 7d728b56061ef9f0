import type { Catalog } from '../../../core/language/phrases.ts';

/** Fields of the plan, their options, buttons, and what is said to a value that is refused. */
export const fieldTexts: Catalog = {
  '{owner}: {label}': '{owner}: {label}',
  '“{=channel}”: {label}': '«{channel}»: {label}',

  'Deal value': 'Valor del contrato',
  'Upfront share': 'Parte anticipada',
  Contract: 'Contrato',
  'Deferred by': 'Diferido por',
  'Commission policy': 'Política de comisiones',
  'Government fees': 'Cargos gubernamentales',
  'Deferred cash that arrives': 'Efectivo diferido que llega',
  'Sales cycle': 'Ciclo de venta',
  Upfront: 'Anticipado',
  Full: 'Total',

  Id: 'Id',
  Name: 'Nombre',
  Segment: 'Segmento',
  SMB: 'PyME',
  MID: 'Mediana',
  ENT: 'Corporativo',
  Custom: 'A medida',
  Enabled: 'Activo',
  Yes: 'Sí',
  No: 'No',
  'Leads a month': 'Prospectos al mes',
  'Contact rate': 'Tasa de contacto',
  'Meeting rate': 'Tasa de citas',
  'Show-up rate': 'Tasa de asistencia',
  'Close rate': 'Tasa de cierre',
  'Paid per': 'Se paga por',
  Lead: 'Prospecto',
  Contact: 'Contacto',
  Meeting: 'Cita',
  Sale: 'Venta',
  Budget: 'Presupuesto',
  Cost: 'Costo',
  'Cost per lead': 'Costo por prospecto',
  'Sales a month': 'Ventas al mes',
  'Spend a month': 'Gasto al mes',

  'Base a year': 'Base anual',
  'Variable a year': 'Variable anual',
  'Commission rate': 'Tasa de comisión',
  'Deals per closer': 'Cierres por closer',
  'Meetings per setter': 'Citas por setter',
  'Team deals per manager': 'Cierres del equipo por gerente',
  'Attained by closers': 'Logrado por closers',
  'Attained by setters': 'Logrado por setters',
  'Attained by managers': 'Logrado por gerentes',
  Rent: 'Renta',
  Software: 'Software',
  Other: 'Otros',
  'Meetings per closer and day': 'Citas por closer y día',
  'Bookings per setter and day': 'Citas agendadas por setter y día',
  'Working days a month': 'Días hábiles al mes',
  'Calls per lead': 'Llamadas por prospecto',
  'Minutes per call': 'Minutos por llamada',
  'Productive hours a day': 'Horas productivas al día',
  'Revenue a year': 'Ingresos anuales',
  Projection: 'Proyección',
  'Share of EBITDA': 'Parte del EBITDA',
  'Payout a month': 'Reparto al mes',
  'Share of revenue': 'Parte de los ingresos',
  'Cash balance': 'Saldo de efectivo',
  'Recurring revenue at the start': 'Ingresos recurrentes al inicio',
  'Churn a month': 'Cancelación al mes',
  'Downgrade a month': 'Reducción al mes',
  'Expansion a month': 'Expansión al mes',
  'New a month': 'Nuevos al mes',
  'Growth a month': 'Crecimiento al mes',
  'Productivity while ramping': 'Productividad durante la rampa',
  Attrition: 'Rotación',
  Industry: 'Industria',
  'Company size': 'Tamaño de empresa',
  Maturity: 'Madurez',
  'Lead source': 'Origen de prospectos',
  Geography: 'Geografía',
  'Revenue model': 'Modelo de ingresos',

  'Add channel': 'Agregar canal',
  Duplicate: 'Duplicar',
  Remove: 'Quitar',
  'Remove {=channel} with its inputs?': '¿Quitar {channel} con sus datos?',
  '{segment} preset': 'Valores de {segment}',
  'Usual for it: a deal of {#value} and a sales cycle of {#days} days.':
    'Lo usual: un contrato de {value} y un ciclo de venta de {days} días.',
  Balanced: 'Equilibrado',
  'Commission only': 'Solo comisión',
  'Insurance, long term': 'Seguro a largo plazo',
  'Insurance, savings plan': 'Seguro con ahorro',
  'Software subscription': 'Suscripción de software',
  Consulting: 'Consultoría',
  'Agency retainer': 'Iguala de agencia',
  'One-time sale': 'Venta única',

  '{field} must be a number from {#low} to {#high}.':
    '{field} debe ser un número de {low} a {high}.',
  '{field} must be a whole number from {#low} to {#high}.':
    '{field} debe ser un número entero de {low} a {high}.',
  '{field} must be one of {=words}.': '{field} debe ser uno de {words}.',
  '{field} must be a text of {#low} to {#high} characters.':
    '{field} debe ser un texto de {low} a {high} caracteres.',
  '{field} must be 1 to {#high} of a-z, 0-9 and single hyphens.':
    '{field} debe tener de 1 a {high} caracteres: a-z, 0-9 y guiones sueltos.',
  '{field} must be 1 to {#high} of a-z, 0-9 and single hyphens, beginning with a letter.':
    '{field} debe tener de 1 a {high} caracteres: a-z, 0-9 y guiones sueltos; empieza con una letra.',
  '{field} must be true or false.': '{field} debe ser verdadero o falso.',
  'Segment must be one of SMB, MID, ENT, Custom.':
    'Segmento debe ser PyME, Mediana, Corporativo o A medida.',
  'Paid per must be one of lead, contact, meeting, sale, budget.':
    'Se paga por debe ser prospecto, contacto, cita, venta o presupuesto.',
  'Commission policy must be one of upfront, full.':
    'Política de comisiones debe ser anticipado o total.',
  'The commission rates of all roles together must not exceed 100%.':
    'Las tasas de comisión de todos los roles no deben sumar más de 100%.',
  'There can be {#most} channels at most.': 'Puede haber {most} canales como máximo.',
  'Channels {#one} and {#other} have the same id.':
    'Los canales {one} y {other} tienen el mismo id.',
  '{#count} fields are wrong; the answer lists them.':
    'Hay {count} campos incorrectos; la respuesta los enumera.',
  '{=path} must be a list.': '{path} debe ser una lista.',
  '{=path} must be an object.': '{path} debe ser un objeto.',
  '{=path} has no field of this name. It has: {=fields}.':
    '{path} no tiene un campo con este nombre. Tiene: {fields}.',
  '{field} is missing.': 'Falta {field}.',
  'There is no field of this path in a plan.': 'Un plan no tiene un campo en esta ruta.',
  'There is no such section. There are: {=sections}.':
    'No existe esa sección. Existen: {sections}.',
  'There is a plan {=id} already.': 'Ya existe un plan {id}.',
  'There is no plan {=id}.': 'No existe el plan {id}.',
  'There is no plan {=id}. Choose another one.': 'No existe el plan {id}. Elige otro.',
  'Plan {=id} has no revision {#revision}.': 'El plan {id} no tiene la revisión {revision}.',
  'Say which revision is to come back.': 'Di qué revisión debe volver.',
  'There is no such revision; the newest is {#revision}.':
    'No existe esa revisión; la más reciente es {revision}.',
  'Changed meanwhile: {=sections}. Reload, or merge and send revision {#revision}.':
    'Cambió entretanto: {sections}. Recarga, o combina y envía la revisión {revision}.',
  'The body must be a JSON object.': 'El cuerpo debe ser un objeto JSON.',
  'The body is not JSON.': 'El cuerpo no es JSON.',
  'The body is not JSON from line {#line}, column {#column} on.':
    'El cuerpo no es JSON a partir de la línea {line}, columna {column}.',
  'The body must hold the document as its member plan.':
    'El cuerpo debe llevar el documento en su miembro plan.',
  'The file has no version, so it is no exported plan.':
    'El archivo no tiene versión, así que no es un plan exportado.',
  'Only files of version {#version} can be read.':
    'Solo se pueden leer archivos de la versión {version}.',
};
