import { render } from 'preact';
render(<p>RadNerve</p>, document.getElementById('app')!);
