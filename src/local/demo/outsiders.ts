// Who reads mail outside the municipality: the invented providers' addresses; everybody else is somebody who complained.

/** Names by address, as the invented provider register has them. */
export const providerNames: Readonly<Record<string, string>> = {
  'kontakt@omsorgsteamet.example': 'Omsorgsteamet Söder AB',
  'synpunkter@hemlykta.example': 'Hemlykta Hemtjänst AB',
  'verksamhetschef@aldala.example': 'Äldala Vård och omsorg AB',
  'info@norrgarden.example': 'Norrgårdens gruppboende AB',
  'kvalitet@vardagskraft.example': 'Vardagskraft Assistans AB',
  'hej@verkstan.example': 'Verkstan Daglig verksamhet ek. för.',
  'lindgard@familjehem.example': 'Lindgårds familjehem',
};
