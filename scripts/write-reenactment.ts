/** `node scripts/write-reenactment.ts`: writes docs/reenactment.md, which is made of the numbers that tests/reenactment asks for. */
import { writeFileSync } from "node:fs";
import { reenactmentDocument } from "../tests/reenactment/reenactment-document.ts";

writeFileSync(new URL("../docs/reenactment.md", import.meta.url), reenactmentDocument());
