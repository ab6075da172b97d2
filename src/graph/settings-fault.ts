// What is said when a setting is missing or wrong.

/** Said on stderr before the program ends; holds names of settings, never their values. */
export class SettingsFault extends Error {
  override readonly name = 'SettingsFault';
}
