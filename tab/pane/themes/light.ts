// What is fetched when Outlook is in light.

export { teamsLightTheme as theme } from '@fluentui/react-components';
