/// <reference types="@tarojs/taro" />

declare module '*.png';
declare module '*.svg';
declare module '*.module.scss' {
  const names: Readonly<Record<string, string>>;
  export default names;
}
declare module '*.scss';
declare module '*.css';

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which target is being built. */
    TARO_ENV: 'weapp' | 'h5';
    /** Where the mini-program finds the server, e.g. https://ssp.example.gov.cn; the browser build asks its own origin. */
    TARO_APP_SERVER: string;
    /** What the tab of the knowledge pages is called, e.g. 安全聊城. */
    TARO_APP_CLASSROOM: string;
    TARO_APP_CITY: string;
  }
}
