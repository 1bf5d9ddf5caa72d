/**
 * Builds the task pane as static files in `dist/`. Settings, all by environment:
 * - `BASE_URL`: where the files will be served, written into `dist/manifest.xml` (https, no default port).
 * - `OFFICE_JS=local`: ship office.js with the pane, for networks that cannot reach Microsoft's CDN.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = import.meta.dirname;
const officeJs = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const developmentUrl = 'https://localhost:3000';
const cdn = 'https://appsforoffice.microsoft.com';

/** What the pane may load and where it may send: itself and, unless office.js is local, Microsoft's CDN. */
function contentSecurityPolicy(scriptOrigins) {
  return [
    "default-src 'none'",
    `script-src ${scriptOrigins}`,
    // Fluent writes its rules into style elements of the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The npm copy's files for every Excel and language; the debug files and typings stay out. */
const localOfficeJs = {
  from: '**/*.{js,css}',
  context: officeJs,
  to: 'office-js',
  globOptions: {
    ignore: ['**/*.debug.js', '**/{access,onenote,outlook,powerpoint,project,visio,word}*'],
  },
  info: { minimized: true },
};

/** @returns {Promise<import('webpack').Configuration>} */
export default async function configure(_env, { mode = 'production' } = {}) {
  const isProduction = mode === 'production';
  const isLocal = process.env.OFFICE_JS === 'local';
  const baseUrl = (process.env.BASE_URL ?? developmentUrl).replace(/\/+$/u, '');
  return {
    mode,
    target: ['web', 'es2020'],
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: join(root, 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      clean: true,
    },
    // Fluent's icons alone are 16 MB to parse: what did not change is not parsed again.
    cache: {
      type: 'filesystem',
      name: [mode, isLocal ? 'local' : 'cdn'].join('-'),
      buildDependencies: { config: [import.meta.filename] },
    },
    // The page names its first script before that is minified: names come from the source.
    optimization: { realContentHash: false },
    devtool: isProduction ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/u, exclude: /node_modules/u, use: swc() },
        // For browsers too old for the bundle: taken as it stands, never compiled.
        { test: /\.es5\.js$/u, type: 'asset/resource' },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        templateParameters: {
          contentSecurityPolicy: contentSecurityPolicy(isLocal ? "'self'" : `'self' ${cdn}`),
          officeJs: isLocal ? 'office-js/office.js' : `${cdn}/lib/1/hosted/office.js`,
        },
      }),
      new HtmlPlugin({
        template: './src/taskpane/report.html',
        filename: 'report.html',
        inject: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'src/taskpane/help.html' },
          {
            from: 'manifest.xml',
            transform: (text) => text.toString().replaceAll(developmentUrl, baseUrl),
          },
          ...(isLocal ? [localOfficeJs] : []),
        ],
      }),
    ],
    // The limit that counts is measured gzipped, by test/e2e.
    performance: { hints: false },
    devServer: {
      port: 3000,
      server: isProduction ? undefined : await developmentServer(),
      headers: { 'Access-Control-Allow-Origin': '*' },
      static: false,
    },
  };
}

function swc() {
  return {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2020',
      },
    },
  };
}

/** Excel loads a pane over https only, with a certificate that the machine trusts. */
async function developmentServer() {
  if (!process.env.WEBPACK_SERVE) return undefined;
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return { type: 'https', options: await getHttpsServerOptions() };
}
