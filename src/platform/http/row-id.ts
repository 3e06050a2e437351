import { z } from "zod";

/** The id of a row (`integer`) in an address or a body. */
export const rowId = z.coerce.number().int().positive().max(2_147_483_647);
