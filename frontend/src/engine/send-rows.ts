import { said } from '../core/language/texts.ts';
import type { OnRows } from '../panels/panel-props.ts';
import type { BoardPage } from './board-page.ts';

type RowsPage = Pick<BoardPage, 'services' | 'phrases'>;

/** Sends rows of a file; what is wrong with them is told in the language of the page. */
export function rowsOf({ services, phrases }: RowsPage): OnRows {
  const told = (text: string) => phrases?.of(text) ?? said(text);
  return async (path, csv, isTrial) => {
    const answer = await services.sendRows(path, csv, isTrial);
    if ('refused' in answer) return { refused: told(answer.refused) };
    const { receipt } = answer;
    const errors = receipt.errors.map((error) => ({ ...error, message: told(error.message) }));
    return { receipt: { ...receipt, errors } };
  };
}
