/**
 * Brings what the other scripts need. Plain JavaScript on Node's own modules: it runs before
 * anything is installed, on whatever Node (20 or newer) the machine has.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isExecutable, ownNode } from "./own-node.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const bin = join(root, "node_modules", ".bin");

/** The environment in which the project's own Node and tools come first. */
const environment = {
  ...process.env,
  PATH: [bin, dirname(process.execPath), process.env.PATH ?? "/usr/local/bin:/usr/bin:/bin"].join(
    delimiter,
  ),
};

/** Runs a command in the project's folder with its output shown; ends this program when it fails. */
export function run(command, args, env = environment) {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: "inherit" });
  if (error) stop(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** The Node to run the program on; ends this program where there is none. */
export function projectNode() {
  const node = ownNode(root);
  if (!node)
    stop(
      `This machine (${process.platform} ${process.arch}) needs a Node of its own from version 24.`,
    );
  return node;
}

/** Runs `npm ci` unless what is installed is what `package-lock.json` asks for. */
export function installPackages() {
  if (isInstalled()) return;
  timed("npm ci", () => run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]));
  projectNode();
  if (!isInstalled()) {
    stop("npm ci left node_modules incomplete: is npm set to ignore install scripts?");
  }
}

/**
 * Brings Chromium and a Chinese font for the tests in the browser, and poppler for those that print: by itself as root
 * on Debian.
 */
export function installBrowser() {
  installDebian("tests", [...missingPackages(), ...missingPoppler()]);
}

/** Brings what reads our files as other offices do: LibreOffice, which only the proofs need, and poppler. */
export function installOfficeReaders() {
  installDebian("proofs", [
    ...(isOnPath("soffice") ? [] : ["libreoffice-writer", "libreoffice-calc"]),
    ...missingPoppler(),
  ]);
}

/** Brings the oldest PostgreSQL that the program works with, which only the proofs need. */
export function installOldestPostgresql() {
  const isThere = isExecutable("/usr/lib/postgresql/15/bin/postgres");
  installDebian("proofs", isThere ? [] : ["postgresql-15"]);
}

/** Installs packages of Debian as root, else says which the `purpose` needs and how to get them. */
function installDebian(purpose, missing) {
  if (missing.length === 0) return;
  const install = `apt-get install --yes --no-install-recommends ${missing.join(" ")}`;
  if (!isOnPath("apt-get")) {
    stop(
      `The ${purpose} need ${missing.join(" and ")} on PATH. Install it with your system's packages.`,
    );
  }
  if (process.getuid?.() !== 0)
    stop(`The ${purpose} need ${missing.join(" and ")}: sudo ${install}`);
  timed(`apt-get install ${missing.join(" ")}`, () => {
    const env = { ...environment, DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "--quiet=2"], env);
    run("apt-get", [...install.split(" ").slice(1), "--quiet=2"], env);
  });
}

/** Does `act` and prints how long it took. */
function timed(name, act) {
  const start = performance.now();
  console.log(`▸ ${name}`);
  act();
  console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function isInstalled() {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(join(root, "node_modules", ".package-lock.json"));
  return (
    ownNode(root) !== undefined &&
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === "" || (optional && !present[path]) || present[path]?.version === version,
    )
  );
}

function packagesOf(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, "utf8")).packages : {};
}

function missingPackages() {
  const hasFont = !isOnPath("apt-get") || hasChineseFont();
  return [...(isOnPath("chromium") ? [] : ["chromium"]), ...(hasFont ? [] : ["fonts-noto-cjk"])];
}

function missingPoppler() {
  return isOnPath("pdftoppm") && isOnPath("pdftotext") ? [] : ["poppler-utils"];
}

function hasChineseFont() {
  const { stdout } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return Boolean(stdout?.trim());
}

function isOnPath(name) {
  return environment.PATH.split(delimiter).some((folder) => isExecutable(join(folder, name)));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
