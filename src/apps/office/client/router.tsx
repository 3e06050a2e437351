import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { base } from "#office-ui/ask.ts";
import type { OfficeRoom, OfficeScreen } from "#office-ui/room.ts";
import { Office } from "./Office.tsx";
import { OpenTo } from "./OpenTo.tsx";
import { SearchScreen } from "./SearchScreen.tsx";
import { BrokenScreen, NoSuchScreen } from "./states.tsx";
import { Workbench } from "./Workbench.tsx";

/** The office's addresses: those of its rooms' screens, each loaded when it is opened. */
export function newOfficeRouter(rooms: readonly OfficeRoom[]) {
  const root = createRootRoute({
    component: () => <Office rooms={rooms} />,
    notFoundComponent: NoSuchScreen,
  });
  const workbench = createRoute({
    getParentRoute: () => root,
    path: "/",
    component: () => <Workbench rooms={rooms} />,
  });
  const search = createRoute({
    getParentRoute: () => root,
    path: "/search",
    component: SearchScreen,
  });
  const screens = rooms
    .flatMap((room) => room.screens)
    .map((screen) =>
      createRoute({
        getParentRoute: () => root,
        path: screen.path,
        component: lazyRouteComponent(async () => ({ default: await guarded(screen) })),
      }),
    );
  return createRouter({
    routeTree: root.addChildren([workbench, search, ...screens]),
    basepath: `${base()}/office`,
    defaultErrorComponent: BrokenScreen,
    defaultPreload: "intent",
    scrollRestoration: true,
    // Filters are words: nothing of an address is taken for a number.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString();
      return text ? `?${text}` : "";
    },
  });
}

async function guarded(screen: OfficeScreen) {
  const Screen = await screen.load();
  return () => (
    <OpenTo screen={screen}>
      <Screen />
    </OpenTo>
  );
}
