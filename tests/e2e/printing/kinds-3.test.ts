import { testKindsOf } from "./print-kinds.ts";

testKindsOf(3);
