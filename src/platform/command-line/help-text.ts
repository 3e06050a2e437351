/** An option of a command, without its dashes. */
export interface Option {
  readonly name: string;
  /** What stands behind it, in a word for people; a switch has none. */
  readonly value?: string;
  /** What it does, a line or more; it is taken and not told where absent. */
  readonly says?: string;
}

/** What the help of a command is made of. */
export interface Help {
  /** How it is called, a line each, without `tongming`; one that begins with a space goes on with the line before it. */
  readonly usage: readonly string[];
  /** What it does. */
  readonly about: string;
  readonly options?: readonly Option[];
  /** What else is to be known, and its exit codes. */
  readonly more: string;
}

/** The names of options by what stands behind them, as `readCall` takes them. */
export function optionNames(options: readonly Option[]) {
  const named = (hasValue: boolean) =>
    options.flatMap(({ name, value }) => ((value !== undefined) === hasValue ? [name] : []));
  return { values: named(true), switches: named(false) };
}

/** What a command prints for `--help`. */
export function helpText({ usage, about, options = [], more }: Help): string {
  const calls = usage.map((line, at) => {
    const before = at === 0 ? "用法：" : "      ";
    return line.startsWith(" ") ? `${before}${line}` : `${before}tongming ${line}`;
  });
  const told = options.flatMap(({ name, value, says }) =>
    says === undefined ? [] : [{ term: `${dashed(name)}${value ? ` ${value}` : ""}`, says }],
  );
  const parts = [calls.join("\n"), about, rows(told), more].filter((part) => part !== "");
  return `${parts.join("\n\n")}\n`;
}

/** An option as it is typed: `--json`, `-o`. */
export function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}

interface Row {
  readonly term: string;
  /** A line or more. */
  readonly says: string;
}

/** Terms and what they mean, in two columns. */
export function rows(told: readonly Row[]): string {
  const width = Math.max(0, ...told.map(({ term }) => columns(term))) + 3;
  return told
    .map(({ term, says }) => {
      const gap = " ".repeat(width - columns(term));
      return `  ${term}${gap}${says.replaceAll("\n", `\n${" ".repeat(width + 2)}`)}`;
    })
    .join("\n");
}

/** How many columns of a terminal a text takes: a Chinese character takes two. */
function columns(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}
