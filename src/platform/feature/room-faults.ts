import type { Feature } from "./feature.ts";

/** What rooms declare and cannot mean, a line each; none where all is well. */
export function roomFaults(rooms: readonly Feature[]): readonly string[] {
  const named = (what: string, namesOf: (room: Feature) => readonly string[]) =>
    twice(rooms.flatMap(namesOf)).map((name) => `${what} ${name} is declared twice`);
  return [
    ...named("room", ({ name }) => [name]),
    ...named("content", ({ content = [] }) => content),
    ...named("command", ({ commands = [] }) =>
      commands.map(({ name, act }) => [name, act].filter((word) => word !== undefined).join(" ")),
    ),
    ...named("job", ({ threadJobs = [] }) => threadJobs.map(({ name }) => name)),
    ...named("queue", ({ queueJobs = [] }) => queueJobs.map(({ name }) => name)),
    ...named("notice", ({ notices = [] }) => notices.map(({ name }) => name)),
    ...named("setting", ({ settings = [] }) => settings.map(({ name }) => name)),
    ...named("table", ({ siteRights = {} }) => Object.keys(siteRights)),
    ...rooms.flatMap(strayNames),
    ...rooms.flatMap(unfitStandards),
  ];
}

function twice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) < at))];
}

/** What is named for its room must be: nobody else can then take the name. */
function strayNames(room: Feature): readonly string[] {
  const { name, threadJobs = [], queueJobs = [], notices = [], settings = [] } = room;
  return [...threadJobs, ...queueJobs, ...notices, ...settings]
    .filter((one) => !one.name.startsWith(`${name}.`))
    .map((one) => `${one.name} of room ${name} is not named for it`);
}

function unfitStandards({ settings = [] }: Feature): readonly string[] {
  return settings
    .filter(({ schema, standard }) => !schema.safeParse(standard).success)
    .map(({ name }) => `the standard of setting ${name} does not fit its schema`);
}
