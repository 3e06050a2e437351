import { faultCode } from "#kernel/fault-code.ts";
import { err, type Result } from "#kernel/result.ts";
import type { DatabaseConfig } from "../config/database-config.ts";
import {
  type FieldKeys,
  type KeysRefused,
  keysFile,
  makeFieldKeys,
  readFieldKeys,
} from "./field-keys.ts";

/**
 * The keys of personal data. Beside the embedded database they are made when they are first needed; beside the operator's own
 * `tongming init` makes them, so that two programs never make two. Refused in words.
 */
export function neededKeys({
  dataFolder,
  fieldKeys: variable,
  url,
}: DatabaseConfig): Result<FieldKeys, string> {
  return inWords(dataFolder, () => {
    const read = readFieldKeys(dataFolder, variable);
    const isToMake = !read.ok && read.error.kind === "no-keys" && !url;
    return isToMake ? makeFieldKeys(dataFolder) : read;
  });
}

/** The keys that are there, or new ones beside whatever database: what `tongming init` does. Refused in words. */
export function initialKeys({
  dataFolder,
  fieldKeys: variable,
}: DatabaseConfig): Result<FieldKeys, string> {
  return inWords(dataFolder, () =>
    variable ? readFieldKeys(dataFolder, variable) : makeFieldKeys(dataFolder),
  );
}

/** A file of another user's is refused in words too: a site goes on without its office. */
function inWords(
  dataFolder: string,
  keys: () => Result<FieldKeys, KeysRefused>,
): Result<FieldKeys, string> {
  try {
    const found = keys();
    return found.ok ? found : err(keysRefusal(found.error));
  } catch (fault) {
    if (!["EACCES", "EPERM", "EROFS"].includes(faultCode(fault))) throw fault;
    return err(
      `运行本程序的用户不能读写密钥文件 ${keysFile(dataFolder)}。请把它和所在文件夹的所有者改为这个用户。`,
    );
  }
}

/** Why there are no keys, for the operator's terminal. */
function keysRefusal(refused: KeysRefused): string {
  switch (refused.kind) {
    case "no-keys":
      return `没有密钥文件 ${refused.file}。请运行 tongming init 生成；如果是从备份恢复，请把原来的密钥文件放回这里。`;
    case "broken-keys":
      return `${refused.where} 里的密钥不完整或者格式不对。请放回原来的密钥，不要另行生成，否则已加密的内容无法读出。`;
    case "open-keys":
      return `密钥文件 ${refused.file} 能被其他用户读取。请执行 chmod 600 ${refused.file} 后再启动。`;
  }
}
