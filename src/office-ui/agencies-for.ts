import { inBeing, type Who } from "./who.ts";

/** The agencies for which somebody has a permission, as options; and the only one, where there is no choice. */
export function agenciesFor({ agencies, agencyId }: Who, permission: string) {
  const options = inBeing(agencies)
    .filter(({ permissions }) => permissions.includes(permission))
    .flatMap(({ id, name }) => (id === null ? [] : [{ value: id, label: name }]));
  const only = agencyId ?? (options.length === 1 ? options[0]?.value : undefined);
  return { options, only };
}
