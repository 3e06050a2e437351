import { z } from "zod";
import { err, ok, type Result } from "#kernel/result.ts";
import { ordinaryTime } from "../jobs/time-allowed.ts";
import type { ConfigProblem } from "./config-problem.ts";
import {
  type DatabaseConfig,
  databaseConfig,
  databaseExpectations,
  databaseVariables,
  withoutPassword,
} from "./database-config.ts";
import {
  type MailConfig,
  mailConfig,
  mailExpectations,
  mailProblems,
  mailVariables,
} from "./mail-config.ts";
import {
  type OperationConfig,
  operationConfig,
  operationExpectations,
  operationVariables,
} from "./operation-config.ts";
import { type SiteConfig, siteConfig, siteExpectations, siteVariables } from "./site-config.ts";
import { type SmsConfig, smsConfig, smsExpectations, smsVariables } from "./sms-config.ts";
import { wholeNumber } from "./whole-number.ts";

/** Everything the server can be told from outside, read once at start. */
export interface Config extends OperationConfig {
  readonly host: string;
  /** 0 asks the operating system for a free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** A server that root started stays root's. */
  readonly allowRoot: boolean;
  /** Documents checked at the same time. */
  readonly checkWorkers: number;
  /** Documents that may wait for a free place; the next is turned away. */
  readonly checkQueue: number;
  /** Milliseconds of a processor that a document may take, from the moment a process has it: see `time-allowed`. */
  readonly checkTimeout: number;
  /** A file of words to proofread with in place of the one that comes with the program. */
  readonly dictionary?: string;
  /** A file with the operator's own years of working days. */
  readonly calendarFile?: string;
  /** Whether the fictional county is loaded; unset, `npm start` does so into the embedded database. */
  readonly demonstration?: "on" | "off";
  readonly site: SiteConfig;
  readonly database: DatabaseConfig;
  /** None: messages stay in the office. */
  readonly mail?: MailConfig;
  /** None: nobody is told by short messages. */
  readonly sms?: SmsConfig;
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

const Environment = z.object({
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/)
    .default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535).default(8080),
  LOG_LEVEL: z.enum(logLevels).default("info"),
  ALLOW_ROOT: z.enum(["0", "1"]).default("0"),
  CHECK_WORKERS: wholeNumber(1, 16).default(2),
  CHECK_QUEUE: wholeNumber(0, 1000).default(16),
  CHECK_TIMEOUT_MS: wholeNumber(10, 600_000).default(ordinaryTime),
  PROOFREADING_DICTIONARY: z.string().trim().optional(),
  CALENDAR_FILE: z.string().trim().optional(),
  DEMONSTRATION: z.enum(["on", "off"]).optional(),
  ...operationVariables,
  ...siteVariables,
  ...databaseVariables,
  ...mailVariables,
  ...smsVariables,
});

const expectations: Readonly<Record<string, string>> = {
  HOST: "监听地址，如 127.0.0.1 或 0.0.0.0 (an address to listen on)",
  PORT: "0 到 65535 的整数，只写数字 (a whole number from 0 to 65535)",
  LOG_LEVEL: `${logLevels.join(" / ")} 之一 (one of these)`,
  ALLOW_ROOT: "0 或 1：由 root 启动时，是否就以 root 运行 (whether to go on as root)",
  CHECK_WORKERS: "1 到 16 的整数，只写数字 (a whole number from 1 to 16)",
  CHECK_QUEUE: "0 到 1000 的整数，只写数字 (a whole number from 0 to 1000)",
  CHECK_TIMEOUT_MS: "10 到 600000 的整数，只写数字，单位毫秒 (milliseconds, from 10 to 600000)",
  DEMONSTRATION: "on 或 off：是否载入虚构的演示数据 (whether to load the fictional county)",
  ...operationExpectations,
  ...siteExpectations,
  ...databaseExpectations,
  ...mailExpectations,
  ...smsExpectations,
};

/** Reads the configuration from the environment; every bad variable is named, not the first alone. An empty one counts as not set. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, readonly ConfigProblem[]> {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const bad = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
    return err([...bad].map((variable) => problemOf(variable, set)));
  }
  const { data } = parsed;
  const problems = mailProblems(data);
  if (problems.length > 0) return err(problems);
  const mail = mailConfig(data);
  const sms = smsConfig(data);
  return ok({
    host: data.HOST,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
    allowRoot: data.ALLOW_ROOT === "1",
    checkWorkers: data.CHECK_WORKERS,
    checkQueue: data.CHECK_QUEUE,
    checkTimeout: data.CHECK_TIMEOUT_MS,
    ...operationConfig(data),
    site: siteConfig(data),
    database: databaseConfig(data),
    ...(mail && { mail }),
    ...(sms && { sms }),
    ...(data.DEMONSTRATION && { demonstration: data.DEMONSTRATION }),
    ...(data.CALENDAR_FILE && { calendarFile: data.CALENDAR_FILE }),
    ...(data.PROOFREADING_DICTIONARY && { dictionary: data.PROOFREADING_DICTIONARY }),
  });
}

/** The part that the command line needs; refused in words for the operator's terminal. */
export function readDatabaseConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<DatabaseConfig, string> {
  const { DATABASE_URL, DATA_DIR, FIELD_KEYS } = environment;
  const config = readConfig({ DATABASE_URL, DATA_DIR, FIELD_KEYS });
  return config.ok ? ok(config.value.database) : err(configRefusal(config.error));
}

/** The problems as lines for the operator's terminal. */
export function configRefusal(problems: readonly ConfigProblem[]): string {
  const lines = problems.map(
    ({ variable, value, expected }) => `  ${variable}="${value}"：应为${expected}`,
  );
  return ["配置有误，没有运行；请改正以下环境变量 (bad configuration, not run)：", ...lines].join(
    "\n",
  );
}

function problemOf(
  variable: string,
  set: Readonly<Record<string, string | undefined>>,
): ConfigProblem {
  return {
    variable,
    value: withoutPassword(variable, set[variable] ?? ""),
    expected: expectations[variable] ?? "",
  };
}
