import { createElement, type PropsWithChildren } from 'react';

/** What of the component library the pages use, without its looks and movements. */
export const Popup = ({ visible, children }: PropsWithChildren<{ visible?: boolean }>) =>
  visible ? createElement('div', {}, children) : null;

interface SwitchProps {
  checked?: boolean;
  onChange?: (checked: boolean) => void;
}

export const Switch = ({ checked, onChange }: SwitchProps) =>
  createElement('input', {
    type: 'checkbox',
    checked,
    onChange: ({ target }: { target: HTMLInputElement }) => onChange?.(target.checked),
  });

/** Turned by nobody in tests: moments are typed. */
export const DatePicker = (): null => null;
