import { testStatesOf } from "./look-at-states.ts";

testStatesOf(8);
