import { createElement, type PropsWithChildren } from 'react';

type Props = PropsWithChildren<Record<string, unknown>>;

/** Names that the platform gives what React's document elements call otherwise. */
const attributes = ({
  ariaLabel,
  hoverClass: _hover,
  nativeProps,
  openType: _open,
  mode: _mode,
  src,
  ...rest
}: Props): Props => ({
  ...rest,
  ...(nativeProps as object | undefined),
  ...(ariaLabel === undefined ? {} : { 'aria-label': ariaLabel }),
  ...(src === undefined ? {} : { src }),
});

const element = (tag: string) => (props: Props) => createElement(tag, attributes(props));

const typed =
  (tag: string) =>
  ({
    onInput,
    onConfirm: _confirm,
    confirmType: _type,
    adjustPosition: _adjust,
    placeholderClass: _class,
    autoHeight: _height,
    maxlength,
    password,
    ...props
  }: Props) =>
    createElement(tag, {
      ...attributes(props),
      maxLength: maxlength,
      ...(password ? { type: 'password' } : {}),
      onChange: ({ target }: { target: HTMLInputElement }) =>
        (onInput as ((event: object) => void) | undefined)?.({ detail: { value: target.value } }),
    });

/** Thin doubles of Taro's elements: the same props, plain elements. */
export const View = element('div');
export const Text = element('span');
export const Image = element('img');
export const Button = element('button');
export const Label = element('label');
export const Form = element('form');
export const Map = element('div');
export const Input = typed('input');
export const Textarea = typed('textarea');
export const ScrollView = element('div');
export const Swiper = element('div');
export const SwiperItem = element('div');
export const RichText = ({ nodes }: { nodes: string }) =>
  createElement('div', { dangerouslySetInnerHTML: { __html: nodes } });
export const Picker = element('div');
export const Switch = ({ checked, onChange, ...rest }: Props) =>
  createElement('input', {
    ...attributes(rest),
    type: 'checkbox',
    checked,
    onChange: ({ target }: { target: HTMLInputElement }) =>
      (onChange as (event: object) => void)({ detail: { value: target.checked } }),
  });
export const Canvas = element('canvas');
