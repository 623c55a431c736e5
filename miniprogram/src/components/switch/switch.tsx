import { Switch as Drawn } from '@nutui/nutui-react-taro';

interface Props {
  /** What a screen reader calls it. */
  label: string;
  checked: boolean;
  /** Left out where what lies around it takes the tap. */
  onChange?: (checked: boolean) => void;
}

/** The library names the role in WeChat's way alone, which a browser does not know. */
const AS_SWITCH = { role: 'switch', ariaRole: undefined };

/** On or off. */
export const Switch = ({ label, checked, onChange }: Props) => (
  <Drawn checked={checked} ariaLabel={label} onChange={onChange} {...AS_SWITCH} />
);
