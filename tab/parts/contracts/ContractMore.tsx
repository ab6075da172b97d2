// The parts of a contract that most have little of: how it may be extended, whom one turns to, and who buys together. Folded, and open where something is wrong.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { TextField } from '../../fields/TextField';
import type { Faults } from '../../fields/use-faults';
import { Fold } from '../Fold';
import { useWords } from '../words';
import { contactIds, mailOf, phoneOf, type Fields } from './contract-fields';

export interface MoreProps {
  readonly fields: Fields;
  readonly set: (field: keyof Fields) => (value: string) => void;
  readonly faults: Faults;
  /** The contract's number, by which each fold is told from those of other contracts. */
  readonly about: string;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

/** Three folds, each with its fields. */
export function ContractMore(props: MoreProps) {
  const say = useWords();
  const { faults, about } = props;
  const isWrong = (part: string): boolean =>
    Object.entries(faults).some(([field, fault]) => fault !== undefined && field.startsWith(part));
  return (
    <>
      <Fold label={`${say('contracts.more.extension')}: ${about}`} mustShow={isWrong('extension')}>
        <Extension {...props} />
      </Fold>
      <Fold label={`${say('contracts.more.contacts')}: ${about}`} mustShow={isWrong('contact')}>
        <Contacts {...props} />
      </Fold>
      <Fold label={`${say('contracts.more.joint')}: ${about}`} mustShow={isWrong('joint')}>
        <Joint {...props} />
      </Fold>
    </>
  );
}

function Extension({ fields, set, faults }: MoreProps) {
  const say = useWords();
  const { part } = useStyles();
  return (
    <div className={part}>
      <TextField
        label={say('contracts.extension.months')}
        isRequired={false}
        text={fields.extensionMonths}
        write={set('extensionMonths')}
        fault={faults['extensionMonths']}
      />
      <TextField
        label={say('contracts.extension.times')}
        isRequired={false}
        text={fields.extensionTimes}
        write={set('extensionTimes')}
        fault={faults['extensionTimes']}
      />
      <TextField
        label={say('contracts.extension.last')}
        type="date"
        isRequired={false}
        text={fields.extensionBy}
        write={set('extensionBy')}
        fault={faults['extensionBy']}
      />
    </div>
  );
}

function Contacts({ fields, set, faults }: MoreProps) {
  const say = useWords();
  const { part, pair } = useStyles();
  return (
    <div className={part}>
      <Text as="p">{say('contracts.more.contacts.about')}</Text>
      {contactIds.map((id) => (
        <div key={id} className={pair}>
          <TextField
            label={say('contracts.contact.mail', { kind: say(`contact.${id}`) })}
            isRequired={false}
            text={fields[mailOf(id)]}
            write={set(mailOf(id))}
            fault={faults[`contactMail.${id}`]}
          />
          <TextField
            label={say('contracts.contact.phone', { kind: say(`contact.${id}`) })}
            isRequired={false}
            text={fields[phoneOf(id)]}
            write={set(phoneOf(id))}
            fault={faults[`contactPhone.${id}`]}
          />
        </div>
      ))}
    </div>
  );
}

function Joint({ fields, set, faults }: MoreProps) {
  const say = useWords();
  const { part } = useStyles();
  return (
    <div className={part}>
      <TextField
        label={say('contracts.joint.body')}
        isRequired={false}
        text={fields.jointBody}
        write={set('jointBody')}
        fault={faults['jointBody']}
      />
      <TextField
        label={say('contracts.joint.others')}
        isRequired={false}
        text={fields.jointOthers}
        write={set('jointOthers')}
        fault={faults['jointOthers']}
      />
    </div>
  );
}
