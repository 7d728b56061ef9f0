import { useContext } from 'preact/hooks';
import { type BoardPage, BoardPageContext } from './board-page.ts';

/** @throws Error outside a board */
export function useBoardPage(): BoardPage {
  const page = useContext(BoardPageContext);
  if (!page) throw new Error('a panel needs a board around it');
  return page;
}
