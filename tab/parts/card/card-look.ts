// How a card looks in the preview: sizes as in Teams, colours as variables of the theme, so that light, dark and contrast follow by themselves.

import { makeStyles, tokens } from '@fluentui/react-components';
import { HostConfig } from 'adaptivecards';

const tone = (color: string, subtle = color): { readonly default: string; readonly subtle: string } => ({
  default: color,
  subtle,
});

const foregroundColors = {
  default: tone(tokens.colorNeutralForeground1, tokens.colorNeutralForeground3),
  dark: tone(tokens.colorNeutralForeground1),
  light: tone(tokens.colorNeutralForeground3),
  accent: tone(tokens.colorBrandForeground1),
  good: tone(tokens.colorPaletteGreenForeground1),
  warning: tone(tokens.colorPaletteDarkOrangeForeground1),
  attention: tone(tokens.colorPaletteRedForeground1),
};

const container = (backgroundColor: string) => ({ backgroundColor, borderColor: 'transparent', foregroundColors });

/** A new configuration each time: the drawing package changes the one it is given. */
export const cardLook = (): HostConfig =>
  new HostConfig({
    fontFamily: tokens.fontFamilyBase,
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    supportsInteractivity: true,
    textBlock: { headingLevel: 3 },
    containerStyles: {
      default: container(tokens.colorNeutralBackground1),
      emphasis: container(tokens.colorNeutralBackground3),
      good: container(tokens.colorPaletteGreenBackground1),
      warning: container(tokens.colorPaletteYellowBackground1),
      attention: container(tokens.colorPaletteRedBackground1),
    },
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 160 }, value: { wrap: true }, spacing: 12 },
  });

/** The frame around the card, and what the package leaves to the page: buttons, lists and paragraphs. */
export const useCardStyles = makeStyles({
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    '& p': { margin: 0 },
    '& ul': { margin: 0, boxSizing: 'border-box', listStyleType: 'disc', paddingInlineStart: tokens.spacingHorizontalXL },
    '& .ac-pushButton-disabled': {
      fontWeight: tokens.fontWeightSemibold,
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase300,
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
      borderRadius: tokens.borderRadiusMedium,
      border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForegroundDisabled,
    },
  },
});
