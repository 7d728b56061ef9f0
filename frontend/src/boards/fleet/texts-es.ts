import type { Catalog } from '../../core/language/phrases.ts';

export const texts: Catalog = { 'Server fleet': 'Flota de servidores' };
