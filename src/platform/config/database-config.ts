import { resolve } from "node:path";
import { z } from "zod";
import { projectRoot } from "./project-root.ts";

/** Where the rows are. */
export interface DatabaseConfig {
  /** A server of the operator's; without it the one that comes with the program is used. */
  readonly url?: string;
  /** The same database under a role for the public site alone. */
  readonly siteUrl?: string;
  /** The folder that holds what the program keeps, the data of the embedded server among it. */
  readonly dataFolder: string;
  /** The keys of personal data, where they do not stand in a file. */
  readonly fieldKeys?: string;
}

const address = z
  .string()
  .trim()
  .refine((text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text))
  .optional();

/** The variables, as zod reads them. */
export const databaseVariables = {
  DATABASE_URL: address,
  SITE_DATABASE_URL: address,
  DATA_DIR: z.string().trim().default("var"),
  FIELD_KEYS: z.string().trim().optional(),
};

const addressWords =
  "postgresql://用户:密码@主机:端口/数据库名，密码里的 @ / : # ? 要写成 %40 %2F %3A %23 %3F (a PostgreSQL address)";

/** What each variable should be. */
export const databaseExpectations: Readonly<Record<string, string>> = {
  DATABASE_URL: addressWords,
  SITE_DATABASE_URL: `${addressWords}，用户是专供网站使用的角色`,
  DATA_DIR: "存放数据的文件夹 (a folder for data)",
  FIELD_KEYS: "密钥文件的内容 (the text of a file of keys)",
};

const Variables = z.object(databaseVariables);

/** The database's part of the configuration; a relative folder stands in the program's own. */
export function databaseConfig(data: z.infer<typeof Variables>): DatabaseConfig {
  return {
    dataFolder: resolve(projectRoot(), data.DATA_DIR),
    ...(data.DATABASE_URL && { url: data.DATABASE_URL }),
    ...(data.SITE_DATABASE_URL && { siteUrl: data.SITE_DATABASE_URL }),
    ...(data.FIELD_KEYS && { fieldKeys: data.FIELD_KEYS }),
  };
}

/**
 * What may be shown of a variable's value: of an address all but its password, wherever that stands; nothing of a value
 * that is meant as an address and is none, as the password may stand anywhere in it.
 */
export function withoutPassword(variable: string, text: string): string {
  if (!variable.endsWith("DATABASE_URL")) return text;
  if (/^[\w./-]+$/.test(text)) return text; // a host or a path: no sign that could part a password from it
  if (!/^[a-z]+:\/\//i.test(text) || !URL.canParse(text)) return "（不显示，可能含有密码）";
  const address = new URL(text);
  if (address.password !== "") address.password = "***";
  for (const name of [...address.searchParams.keys()]) {
    if (/pass|secret|key/i.test(name)) address.searchParams.set(name, "***");
  }
  return address.href;
}
