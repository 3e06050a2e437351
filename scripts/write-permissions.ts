/** `node scripts/write-permissions.ts`: writes docs/permissions.md, which is made of the table in the code. */
import { writeFileSync } from "node:fs";
import { permissionsDocument } from "../src/features/accounts/words/permissions-document.ts";

writeFileSync(new URL("../docs/permissions.md", import.meta.url), permissionsDocument());
