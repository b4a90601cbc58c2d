import { expect, test } from 'vitest';
import { hrefOf, parseRoute, type Route } from './routes.ts';

test.each<Route>([
  { screen: 'library' },
  { screen: 'bin' },
  { screen: 'draft', id: '7f3c2a' },
  { screen: 'draft', id: 'a b?#%ü' },
])('the address of $screen $id leads there', (route) => {
  expect(parseRoute(hrefOf(route))).toEqual(route);
});

test.each(['', '#', '#/', '#/elsewhere', '#/drafts', '#/drafts/', '#/drafts/a/b', '#/bin/x'])(
  '“%s” is the library',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'library' });
  },
);

test('an id that no draft can have leads to the library', () => {
  expect(parseRoute('#/drafts/%')).toEqual({ screen: 'library' });
  expect(parseRoute('#/drafts/a%2Fb')).toEqual({ screen: 'library' });
});
