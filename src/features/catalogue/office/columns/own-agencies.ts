import { inBeing, type Who } from "#office-ui/who.ts";

/** The agencies whose columns somebody sets, as options; and the only one, where there is no choice. */
export function agenciesToSet({ agencies, agencyId }: Who) {
  const options = inBeing(agencies)
    .filter(({ permissions }) => permissions.includes("catalogue.edit"))
    .flatMap(({ id, name }) => (id === null ? [] : [{ value: id, label: name }]));
  const only = agencyId ?? (options.length === 1 ? options[0]?.value : undefined);
  return { options, only };
}
