// How the names of some kept fields begin; a file of its own, for the tab keeps them too and has no need of the processes.

/** Fields of the panel that hands a task on: they are the giver's, and do not go along. */
export const givingFields = 'giving.';
