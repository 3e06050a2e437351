export { addDemonstrationPeople, type DemonstrationStaff } from "./add-demonstration-people.ts";
export { demonstrationPeopleHeld } from "./data/demonstration.ts";
