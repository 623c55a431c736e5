const nutui = '@nutui/nutui-react-taro';

/** Only the NutUI components that are used, each with its own style sheet. */
const perComponent = {
  libraryName: nutui,
  camel2DashComponentName: false,
  customName: (name) => `${nutui}/dist/es/packages/${name.toLowerCase()}`,
  customStyleName: (name) => `${nutui}/dist/es/packages/${name.toLowerCase()}/style/css`,
};

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  plugins: [['import', perComponent, 'nutui-react-taro']],
};
