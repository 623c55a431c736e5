import '@tarojs/components';

declare module '@tarojs/components/types/View' {
  interface ViewProps {
    /** 0: reached by the keyboard; `platform/shell` makes Enter and space a tap. */
    tabIndex?: number;
  }
}
