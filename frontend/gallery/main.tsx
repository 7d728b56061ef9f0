import { render } from 'preact';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import { installTooltips } from '../src/ui/tooltips.ts';
import { Gallery } from './gallery.tsx';

installTooltips(document);
const place = document.getElementById('gallery');
if (place) render(<Gallery />, place);
