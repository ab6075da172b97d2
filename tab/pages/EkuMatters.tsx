// What EKU has been given.

/** Not written yet. */
export const EkuMatters = () => null;
