export { addDemonstrationPeople, type DemonstrationStaff } from "./add-demonstration-people.ts";
export { demonstrationPeopleHeld } from "./data/demonstration.ts";
export { holdersOf, signerOf } from "./data/signer-of.ts";
