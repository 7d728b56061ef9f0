import type { Board, Tab } from '@panelcast/client/protocol/board';
import type { Subscription, Variables } from '@panelcast/client/protocol/subscription';
import type { Address } from './address.ts';

/** The tab that an address names, else the board's first. */
export function tabOf(board: Board, id: string | undefined): Tab | undefined {
  return board.tabs.find((tab) => tab.id === id) ?? board.tabs[0];
}

/** The variables that the board declares and that differ from their defaults. */
export function viewedVariables(board: Board, variables: Variables): Variables {
  const declared = board.variables.flatMap(({ name, defaultValue }) => {
    const value = variables[name];
    return value === undefined || value === defaultValue ? [] : [[name, value]];
  });
  return Object.fromEntries(declared);
}

/** What the page subscribes to at an address. */
export function subscriptionOf(board: Board, address: Address): Subscription {
  const { refresh, variables } = address;
  return {
    board: board.id,
    tab: tabOf(board, address.tab)?.id ?? '',
    variables: viewedVariables(board, variables),
    ...(refresh !== undefined && { refresh }),
  };
}
