import { resolve } from "node:path";
import { z } from "zod";
import { projectRoot } from "./project-root.ts";

/** Where the rows are. */
export interface DatabaseConfig {
  /** A server of the operator's; without it the one that comes with the program is used. */
  readonly url?: string;
  /** The folder that holds what the program keeps, the data of the embedded server among it. */
  readonly dataFolder: string;
}

/** The variables, as zod reads them. */
export const databaseVariables = {
  DATABASE_URL: z
    .string()
    .trim()
    .refine((text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text))
    .optional(),
  DATA_DIR: z.string().trim().default("var"),
};

/** What each variable should be. */
export const databaseExpectations: Readonly<Record<string, string>> = {
  DATABASE_URL:
    "postgresql://用户:密码@主机:端口/数据库名，密码里的 @ / : # ? 要写成 %40 %2F %3A %23 %3F (a PostgreSQL address)",
  DATA_DIR: "存放数据的文件夹 (a folder for data)",
};

const Variables = z.object(databaseVariables);

/** The database's part of the configuration; a relative folder stands in the program's own. */
export function databaseConfig(data: z.infer<typeof Variables>): DatabaseConfig {
  return {
    dataFolder: resolve(projectRoot(), data.DATA_DIR),
    ...(data.DATABASE_URL && { url: data.DATABASE_URL }),
  };
}

/** What may be shown of a value: an address without its password. */
export function withoutPassword(text: string): string {
  return text.replace(/(:\/\/[^:@/]*:).*@/, "$1***@");
}
