import type { ReactNode } from "react";
import { isOpenTo, type OfficeScreen } from "#office-ui/room.ts";
import { useWho } from "#office-ui/who.ts";
import { NotAllowed } from "./states.tsx";

interface OpenToProps {
  readonly screen: OfficeScreen;
  readonly children: ReactNode;
}

/** A screen for who may see it; the server asks for itself at each of its routes. */
export function OpenTo({ screen, children }: OpenToProps) {
  return isOpenTo(screen, useWho().permissions) ? children : <NotAllowed />;
}
