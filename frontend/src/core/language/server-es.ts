import type { Catalog } from './phrases.ts';

/** What servers say of no board in particular, in Spanish. */
export const serverTexts: Catalog = {
  'The server cannot be reached.': 'No se puede alcanzar el servidor.',
  'The server answered in a way that this page does not know. Reload the page.':
    'El servidor respondió de una forma que esta página no conoce. Recarga la página.',
  'Status {code}': 'Estado {code}',
  'This panel could not be computed.': 'No se pudo calcular este panel.',
  'Computing this panel took too long.': 'El cálculo de este panel tardó demasiado.',
  'The database does not answer. Trying again.':
    'La base de datos no responde. Se intenta de nuevo.',
  'This panel cannot be shown.': 'No se puede mostrar este panel.',
  'There is nothing to show.': 'No hay nada que mostrar.',
  'No new records arrive.': 'No llegan registros nuevos.',
  'New records are late.': 'Los registros nuevos se retrasan.',
  'Its data was changed, and is being computed again.':
    'Cambiaron sus datos y se está calculando de nuevo.',
  'The server follows as many views of this board as it may. Try again.':
    'El servidor ya sigue tantas vistas de este tablero como puede. Intenta de nuevo.',
  'The panel is being computed for the first time. Try again.':
    'El panel se está calculando por primera vez. Intenta de nuevo.',
  'Board {=board} has no variable {=variable}. It has: {=variables}.':
    'El tablero {board} no tiene la variable {variable}. Tiene: {variables}.',
  'There is no {what} {=id}. There are: {=ids}.': 'No existe {what} {id}. Existen: {ids}.',
  'n/a': 'n/d',
  board: 'el tablero',
  panel: 'el panel',
  tab: 'la pestaña',
};
