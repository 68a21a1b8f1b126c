import { matchPath, type Route } from './http.ts';
import { ORDINARY_ROUTES } from './routes/ordinary.ts';
import { PAGE_ROUTES } from './routes/pages.ts';
import { WAY_OUT_ROUTES } from './routes/ways-out.ts';

/** In order: the first that fits answers. */
export const ROUTES: readonly Route[] = [...WAY_OUT_ROUTES, ...ORDINARY_ROUTES, ...PAGE_ROUTES];

export interface Found {
  route: Route;
  params: Record<string, string>;
}

export function findRoute(method: string, path: string): Found | null {
  for (const route of ROUTES) {
    const params = route.method === method ? matchPath(route.path, path) : null;
    if (params !== null) return { route, params };
  }
  return null;
}
