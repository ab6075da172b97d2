// What waits for a person to decide.

/** Not written yet. */
export const SetAside = () => null;
