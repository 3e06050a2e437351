import { createContext } from "react";
import type { OwnPanel } from "../room.ts";

/** What rooms have in 我的账号; the office's frame says it. */
export const OwnPanelsContext = createContext<readonly OwnPanel[]>([]);
